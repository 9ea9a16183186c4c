import { press, saveTo } from './support/answers';
import { type Crux, mapOf } from './support/crux';
import { smallFile } from './support/map-files';
import { expect, test } from './support/test';

const theirs = smallFile.text.replace('Ghent', 'Bruges');
const QUESTION = '“shared.argmap” was changed by another program';

/** Makes the saved evidence a claim, then lets another program write the file; Crux notices that, and is answered. */
async function bothChange(crux: Crux, answer: 'Keep mine' | 'Show what differs'): Promise<void> {
  await crux.select('proof');
  await crux.press('5');
  await crux.saveAs('shared.argmap');
  // Where the map had that name before, only this tells that it is written.
  await crux.shows('shared.argmap');
  await crux.press('7');
  await crux.shows('shared.argmap', { unsaved: true });
  const [question] = await crux.answering([press(answer)], () => crux.files.write('shared.argmap', theirs));
  expect(question?.words).toBe(QUESTION);
}

test('of a file that another program changed: Cancel leaves it, Overwrite writes over it', async ({
  small,
}) => {
  await bothChange(small, 'Keep mine');
  const [question] = await small.answering([press('Cancel')], () => small.choose('File', 'Save'));
  expect(question?.words).toBe(QUESTION);
  await small.shows('shared.argmap', { unsaved: true });
  expect(await small.text('shared.argmap')).toBe(theirs);

  await small.answering([press('Overwrite')], () => small.choose('File', 'Save'));
  await small.shows('shared.argmap');
  expect(mapOf(await small.text('shared.argmap')).statements.get('proof')).toMatchObject({
    kind: 'claim',
    text: 'They do in Ghent.',
  });
  // What Crux itself has written is no change by another.
  await small.press('5');
  await small.press('Mod+S');
  await small.shows('shared.argmap');
});

test('of a file that another program changed: what differs is shown before one decides; Undo brings one’s own changes back after reloading', async ({
  small,
}) => {
  await bothChange(small, 'Show what differs');
  const differs = small.page.getByRole('alertdialog', { name: 'What differs' });
  await expect(differs.getByRole('listitem')).toHaveText([
    'Changed text: “They do in Ghent” is now “They do in Bruges”',
    'Changed kind: “They do in Bruges” was claim and is now evidence',
  ]);
  const [again] = await small.answering([press('Reload')], () =>
    differs.getByRole('button', { name: 'Back' }).click(),
  );
  expect(again?.words).toBe(QUESTION);
  await expect(small.named('Evidence', 'They do in Bruges.')).toBeVisible();
  await small.press('Mod+Z');
  await expect(small.named('Claim', 'They do in Ghent.')).toBeVisible();
});

test('of a file that another program changed: a copy keeps both', async ({ small }) => {
  await bothChange(small, 'Keep mine');
  const answers = [press('Save a copy…'), saveTo('mine.argmap')];
  await small.answering(answers, () => small.press('Mod+S'));
  await expect
    .poll(() => small.files.read('mine.argmap').then((bytes) => bytes?.length ?? 0))
    .toBeGreaterThan(0);
  expect(mapOf(await small.text('mine.argmap')).statements.get('proof')?.kind).toBe('claim');
  expect(await small.text('shared.argmap')).toBe(theirs);
});
