import { openFile, press, saveTo } from './support/answers';
import type { Crux } from './support/crux';
import { mapOf } from './support/crux';
import { expect, test } from './support/test';

/** Makes the small map's evidence a claim, which is not saved. */
async function edit(crux: Crux): Promise<void> {
  await crux.saveAs('town.argmap');
  await crux.select('proof');
  await crux.press('7');
  await crux.shows('town.argmap', { unsaved: true });
}

test('New asks about unsaved work: Cancel goes on, Save saves first', async ({ small }) => {
  await test.step('New asks about unsaved work: Cancel goes on editing', async () => {
    await edit(small);
    const [question] = await small.answering([press('Cancel')], () => small.choose('File', 'New'));
    expect(question?.words).toBe('Save the changes to “town.argmap”?');
    await small.shows('town.argmap', { unsaved: true });
    await expect(small.statement('proof')).toHaveAttribute('data-kind', 'claim');
  });
  await test.step('Save saves before it leaves', async () => {
    await small.answering([press('Save')], () => small.choose('File', 'New'));
    await small.shows('Untitled map');
    expect(mapOf(await small.text('town.argmap')).statements.get('proof')?.kind).toBe('claim');
  });
});

test('Don’t save leaves the file as it is', async ({ small }) => {
  await edit(small);
  const before = await small.text('town.argmap');
  const answers = [press('Don’t save'), openFile('town.argmap')];
  await small.answering(answers, () => small.choose('File', 'Open…'));
  await small.shows('town.argmap');
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'evidence');
  expect(await small.text('town.argmap')).toBe(before);
});

test('a text that is being typed counts as unsaved work', async ({ small }) => {
  await small.saveAs('town.argmap');
  await small.statement('proof').dblclick();
  await small.field.fill('Half a tho');
  await small.shows('town.argmap', { unsaved: true });
  await small.answering([press('Cancel')], () => small.choose('File', 'New'));
  await expect(small.named('Evidence', 'Half a tho')).toBeVisible();
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
