import { openFile } from './support/answers';
import { expect, test } from './support/test';

const OUTLINE = `# Ties

An introduction.

- Japan should mend its ties with Seoul,
  and soon.
  - 輸出は
    減った。
- 수출이 줄었다.
`;

test('a Markdown outline opens as a map, and what is not in it is told; one that holds no outline leaves the map open', async ({
  small,
}) => {
  await small.files.write('notes.md', OUTLINE);
  await small.answering([openFile('notes.md')], () => small.choose('File', 'Open…'));
  await expect(small.message).toContainText('Not all of “notes.md” is in the map');
  await expect(small.message).toContainText('paragraphs that belong to no statement: 1 (line 3)');
  await small.message.getByRole('button', { name: 'OK' }).click();
  await expect(small.message).toHaveCount(0);
  await expect(small.statements).toHaveCount(3);
  await expect(small.page.getByText('輸出は減った。').first()).toBeVisible();
  await small.saveAs('notes.argmap');
  expect(JSON.parse(await small.text('notes.argmap')).title).toBe('Ties');
  expect(await small.text('notes.md')).toBe(OUTLINE);

  await small.files.write('essay.md', 'No list.');
  await small.answering([openFile('essay.md')], () => small.choose('File', 'Open…'));
  await expect(small.message).toContainText('“essay.md” could not be opened');
  await expect(small.message).toContainText('The file is unchanged, and the map that was open still is.');
  await small.message.getByRole('button', { name: 'OK' }).click();
  await expect(small.statements).toHaveCount(3);
});
