import { expect, test } from './support/test';

test('the title carries a mark while something is unsaved; the map’s own is edited in the bar', async ({
  small,
}) => {
  await test.step('the map’s own title is edited in the bar, and saved', async () => {
    const title = small.page.getByLabel('Map title');
    await expect(title).toHaveValue('Cars');
    await title.fill('Cars in the old town');
    await title.press('Enter');
    expect((await small.map()).title).toBe('Cars in the old town');
    await title.fill('Never mind');
    await title.press('Escape');
    await expect(title).toHaveValue('Cars in the old town');
  });
  await test.step('the title carries a mark while there is something unsaved', async () => {
    await small.saveAs('town.argmap');
    await expect(small.page.getByText('town.argmap')).toBeVisible();
    const mark = small.page.getByText('Edited', { exact: true });
    await expect(mark).toHaveCount(0);
    await small.select('proof');
    await small.press('7');
    await small.shows('town.argmap', { unsaved: true });
    await expect(mark).toBeVisible();
    // Undone to what the file holds, there is nothing to save.
    await small.press('Mod+Z');
    await small.shows('town.argmap');
    await expect(mark).toHaveCount(0);
    await small.press('Mod+Y');
    await small.shows('town.argmap', { unsaved: true });
    await small.press('Mod+S');
    await small.shows('town.argmap');
    await expect(mark).toHaveCount(0);
    await small.press('Mod+Z');
    await small.shows('town.argmap', { unsaved: true });
  });
});
