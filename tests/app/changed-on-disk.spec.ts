import { press } from './support/answers';
import { mapOf } from './support/crux';
import { smallFile } from './support/map-files';
import { expect, test } from './support/test';

const theirs = smallFile.text.replace('Ghent', 'Bruges, wrote another program');

test('a file that another program changed is overwritten only if the person says so', async ({ small }) => {
  await small.saveAs('shared.argmap');
  await small.select('proof');
  await small.press('7');
  await small.files.write('shared.argmap', theirs);
  const [question] = await small.answering([press('Cancel')], () => small.choose('File', 'Save'));
  expect(question?.words).toBe('“shared.argmap” was changed by another program');
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

test('both are kept by Save as', async ({ small }) => {
  await small.saveAs('shared.argmap');
  await small.select('proof');
  await small.press('7');
  await small.files.write('shared.argmap', theirs);
  await small.answering([press('Cancel')], () => small.press('Mod+S'));
  expect(mapOf(await small.saveAs('mine.argmap')).statements.get('proof')?.kind).toBe('claim');
  expect(await small.text('shared.argmap')).toBe(theirs);
});
