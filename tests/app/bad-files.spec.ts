import { openFile } from './support/answers';
import { mapText, smallFile } from './support/map-files';
import { shownMap } from './support/shown-map';
import { expect, test } from './support/test';

const claim = { id: 'a', kind: 'claim', text: 'A' };
const torn = smallFile.text.slice(0, smallFile.text.indexOf('Ghent'));

/** Files that cannot be opened, and what the message must say. */
const BAD_FILES: readonly [name: string, content: string | Uint8Array, ...said: (string | RegExp)[]][] = [
  ['empty.argmap', '', 'The file is empty'],
  ['page.json', '<!DOCTYPE html><p>Not found</p>', 'not a map', 'line 1, column 1'],
  ['other.json', '{"type": "excalidraw", "elements": []}', 'format', 'argument-map'],
  ['torn.argmap', torn, 'the file ends there', /line \d+, column \d+/],
  ['newer.argmap', smallFile.text.replace('"version": 2', '"version": 7'), 'newer Crux', 'version', 'Update'],
  ['text.argmap', mapText('T', [[claim, { ...claim, id: 'b', text: 5 }]]), 'statements[1].text', 'text'],
  ['kind.argmap', mapText('T', [[{ ...claim, kind: 'opinion' }]]), 'statements[0].kind', 'opinion'],
  ['list.argmap', smallFile.text.replace('"sources": []', '"sources": {}'), 'sources', 'list'],
  ['picture.argmap', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0), 'not a text file'],
];

test('a file that holds no map, or 200 MB, is told and the open map stays; one that does not fit together is repaired', async ({
  small,
}) => {
  await small.select('proof');
  await small.press('7');
  await small.saveAs('open.argmap');
  const before = await shownMap(small.page);
  for (const [name, content, ...said] of BAD_FILES) {
    await test.step(name, async () => {
      await small.files.write(name, content);
      await small.answering([openFile(name)], () => small.choose('File', 'Open…'));
      await expect(small.message).toContainText(name);
      for (const words of said) await expect(small.message).toContainText(words);
      await small.message.getByRole('button', { name: 'OK' }).click();
      await expect(small.message).toHaveCount(0);
      expect(await shownMap(small.page)).toEqual(before);
      expect(await small.files.read(name)).toEqual(Buffer.from(content));
    });
  }
  // It can still be edited, undone and saved.
  await small.shows('open.argmap');
  await small.press('Mod+Z');
  await small.press('Mod+S');
  await small.shows('open.argmap');
  expect(JSON.parse(await small.text('open.argmap')).statements).toHaveLength(4);
  await test.step('a file of 200 MB is refused at once', async () => {
    await small.files.writeNulls('huge.argmap', 200 * 1024 * 1024);
    await small.answering([openFile('huge.argmap')], () => small.choose('File', 'Open…'));
    await expect(small.message).toContainText('“huge.argmap” has 200 MB; Crux opens maps of up to 64 MB.');
    await small.message.getByRole('button', { name: 'OK' }).click();
    await small.shows('open.argmap');
    await expect(small.statements).toHaveCount(4);
  });
  await test.step('a file that does not fit together is repaired, and what was repaired is told', async () => {
    const relation = { id: 'r', kind: 'supports', premises: ['a'], target: 'nowhere' };
    const text = mapText('Broken', [[claim], [relation]]);
    await small.files.write('broken.argmap', text);
    await small.answering([openFile('broken.argmap')], () => small.choose('File', 'Open…'));
    await expect(small.message).toContainText('“broken.argmap” was repaired');
    await expect(small.message).toContainText('relations[0].target');
    await small.message.getByRole('button', { name: 'OK' }).click();
    await expect(small.statements).toHaveCount(1);
    // The file is as it was until the person saves.
    await small.shows('broken.argmap', { unsaved: true });
    expect(await small.text('broken.argmap')).toBe(text);
    await small.press('Mod+S');
    await small.shows('broken.argmap');
    expect(JSON.parse(await small.text('broken.argmap')).relations).toEqual([]);
  });
});
