import { type Crux, mapOf } from '../support/crux';
import { Folder } from '../support/folder';
import { articleText, smallFile } from '../support/map-files';
import { expect, test } from '../support/test';

/** Chooses a file in the browser's own dialog; null cancels it. */
async function upload(crux: Crux, path: string): Promise<void> {
  const coming = crux.page.waitForEvent('filechooser');
  await crux.choose('File', 'Open…');
  await (await coming).setFiles(path);
}

test('where a browser does not let pages write files, maps are uploaded and downloaded', async ({
  launch,
}) => {
  const crux = await launch({ fileAccess: false });
  const untouched = await crux.shell.exporting(() => crux.press('Mod+S'));
  expect(untouched.name).toBe('Japan and South Korea.argmap');
  expect(untouched.bytes.toString('utf8')).toBe(articleText);

  const folder = new Folder();
  await folder.write(smallFile.name, smallFile.text);
  await upload(crux, folder.at(smallFile.name));
  await crux.shows('small.argmap');
  await crux.select('proof');
  await crux.press('7');
  await crux.shows('small.argmap', { unsaved: true });
  const saved = await crux.shell.exporting(() => crux.press('Mod+S'));
  expect(saved.name).toBe('small.argmap');
  await crux.shows('small.argmap');
  expect(mapOf(saved.bytes.toString('utf8')).statements.get('proof')?.kind).toBe('claim');
});

test('a file of 200 MB is refused there as well', async ({ launch }) => {
  const crux = await launch({ fileAccess: false });
  const folder = new Folder();
  await folder.writeNulls('huge.argmap', 200 * 1024 * 1024);
  await upload(crux, folder.at('huge.argmap'));
  await expect(crux.message).toContainText('“huge.argmap” has 200 MB; Crux opens maps of up to 64 MB.');
});
