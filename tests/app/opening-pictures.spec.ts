import { openFile, saveTo } from './support/answers';
import { smallFile } from './support/map-files';
import { expect, test } from './support/test';

/** A PNG of one pixel, as any other program writes it. */
const PLAIN =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('a picture opens as the map that is in it, and saving spares the picture', async ({ small: crux }) => {
  const { bytes: png } = await crux.exportAs('PNG');
  const { bytes: svg } = await crux.exportAs('SVG');
  const { bytes: pdf } = await crux.shell.exporting(async () => {
    await crux.press('Mod+Shift+E');
    await crux.exportDialog.getByRole('radio', { name: 'PDF', exact: true }).check();
    await crux.press('Enter');
  });
  await expect(crux.exportDialog).toHaveCount(0);
  await crux.choose('File', 'New');
  await crux.shows('Untitled map');
  for (const [name, bytes] of [
    ['cars.png', png],
    ['cars.svg', svg],
    ['cars.pdf', pdf],
  ] as const) {
    await test.step(name, async () => {
      await crux.files.write(name, bytes);
      await crux.answering([openFile(name)], () => crux.choose('File', 'Open…'));
      await crux.shows('Cars');
      await expect(crux.page.getByRole('status')).toContainText(`This is the map in “${name}”.`);
      await expect(crux.statements).toHaveCount(4);
      const copy = `${name}.argmap`;
      await crux.answering([saveTo(copy)], () => crux.press('Mod+S'));
      await crux.shows(copy);
      expect(await crux.text(copy)).toBe(smallFile.text);
      expect(await crux.files.read(name)).toEqual(bytes);
    });
  }
  await test.step('a picture without a map', async () => {
    await crux.files.write('plain.png', Buffer.from(PLAIN, 'base64'));
    await crux.answering([openFile('plain.png')], () => crux.choose('File', 'Open…'));
    await expect(crux.message).toContainText(
      '“plain.png” could not be opened. This PNG picture carries no map.',
    );
    await expect(crux.message).toContainText('Open the map’s own file');
    await crux.message.getByRole('button', { name: 'OK' }).click();
    await crux.shows('cars.pdf.argmap');
  });
});
