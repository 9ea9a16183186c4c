import { openFile, press, saveTo } from './support/answers';
import type { Crux } from './support/crux';
import { mapOf } from './support/crux';
import { expect, test } from './support/test';

const kindIn = async (crux: Crux) => mapOf(await crux.text('town.argmap')).statements.get('proof')?.kind;

test('New and Open ask about unsaved work: Cancel goes on, Save saves first, Don’t save leaves the file', async ({
  small,
}) => {
  const proof = small.statement('proof');
  await test.step('New asks about unsaved work: Cancel goes on editing', async () => {
    await small.saveAs('town.argmap');
    await small.select('proof');
    await small.press('7');
    await small.shows('town.argmap', { unsaved: true });
    const [question] = await small.answering([press('Cancel')], () => small.choose('File', 'New'));
    expect(question?.words).toBe('Save the changes to “town.argmap”?');
    await small.shows('town.argmap', { unsaved: true });
    await expect(proof).toHaveAttribute('data-kind', 'claim');
    expect(await kindIn(small)).toBe('evidence');
  });
  await test.step('Save saves before it leaves', async () => {
    await small.answering([press('Save')], () => small.choose('File', 'New'));
    await small.shows('Untitled map');
    expect(await kindIn(small)).toBe('claim');
  });
  await test.step('Don’t save leaves the file as it is', async () => {
    await small.open('town.argmap');
    const before = await small.text('town.argmap');
    await small.select('proof');
    await small.press('5');
    await small.shows('town.argmap', { unsaved: true });
    const answers = [press('Don’t save'), openFile('town.argmap')];
    await small.answering(answers, () => small.choose('File', 'Open…'));
    await small.shows('town.argmap');
    await expect(proof).toHaveAttribute('data-kind', 'claim');
    expect(await small.text('town.argmap')).toBe(before);
  });
  await test.step('a text that is being typed counts as unsaved work', async () => {
    await proof.dblclick();
    await small.field.fill('Half a tho');
    await small.shows('town.argmap', { unsaved: true });
    await small.answering([press('Cancel')], () => small.choose('File', 'New'));
    await expect(small.named('Claim', 'Half a tho')).toBeVisible();
  });
});

test('a map without a file is saved where the person says, or stays if they do not say', async ({ crux }) => {
  await crux.select('feeling');
  await crux.press('7');
  await crux.shows('Japan and South Korea', { unsaved: true });
  await crux.answering([press('Save'), saveTo(null)], () => crux.choose('File', 'New'));
  await crux.shows('Japan and South Korea', { unsaved: true });
  await crux.answering([press('Save'), saveTo('ties.argmap')], () => crux.choose('File', 'New'));
  await crux.shows('Untitled map');
  expect(mapOf(await crux.text('ties.argmap')).statements.get('feeling')?.kind).toBe('claim');
});
