import type { Crux } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { expect, test } from '../support/test';

const radio = (crux: Crux, name: string) => crux.exportDialog.getByRole('radio', { name, exact: true });
const option = (crux: Crux, name: string) => crux.exportDialog.getByText(name, { exact: true });

/** How many colours the preview has: one if it is blank. */
function previewColours(crux: Crux): Promise<number> {
  return crux.exportDialog.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

test('the export dialog by the keyboard: what applies is shown, seen before, and remembered', async ({
  crux,
}) => {
  test.slow();
  await crux.select('thesis');
  await crux.press('Mod+Shift+E');
  await test.step('the format comes first, and shows what applies to it', async () => {
    await expect(radio(crux, 'SVG')).toBeFocused();
    await expect(option(crux, 'Embed fonts')).toBeVisible();
    await expect(option(crux, 'Scale')).toHaveCount(0);
    await crux.press('ArrowRight');
    await expect(radio(crux, 'PNG')).toBeChecked();
    await expect(option(crux, 'Embed fonts')).toHaveCount(0);
    await expect(option(crux, 'Scale')).toBeVisible();
    await expect.poll(() => previewColours(crux)).toBeGreaterThan(50);
    await expect(crux.exportDialog.getByText('4,024 × 2,352 pixels')).toBeVisible();
    await crux.press('Tab');
    await crux.press('ArrowRight');
    await expect(radio(crux, 'Selection')).toBeChecked();
    await expect(crux.exportDialog.getByText('4,024 × 2,352 pixels')).toHaveCount(0);
  });
  await test.step('a PDF on sheets for a wall', async () => {
    await radio(crux, 'Whole map').check();
    await radio(crux, 'PDF').check();
    await radio(crux, 'A4').check();
    await radio(crux, 'Many, for a wall').check();
    await expect(crux.exportDialog.getByText('4 sheets: 2 rows of 2')).toBeVisible();
    const { name, bytes } = await crux.shell.exporting(() => crux.press('Enter'));
    expect(name).toBe('Why Tokyo is slow to mend ties with Seoul.pdf');
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(4);
    await expect(crux.exportDialog).toHaveCount(0);
  });
  await test.step('what was chosen last, in each theme and in a small window', async () => {
    await crux.page.setViewportSize({ width: 900, height: 600 });
    for (const theme of ['Light', 'Dark', 'High contrast']) {
      await crux.choose('View', 'Theme', theme);
      await crux.press('Mod+Shift+E');
      await expect(radio(crux, 'PDF')).toBeChecked();
      await expect(radio(crux, 'Many, for a wall')).toBeChecked();
      await expect(crux.exportDialog.getByRole('button', { name: 'Export', exact: true })).toBeInViewport({
        ratio: 1,
      });
      expect.soft(await findBarriers(crux.page), theme).toEqual([]);
      await crux.press('Escape');
      await expect(crux.exportDialog).toHaveCount(0);
    }
  });
  await test.step('a Word document', async () => {
    await crux.press('Mod+Shift+E');
    await radio(crux, 'Word').check();
    await expect(crux.exportDialog.getByText('Answered by thesis:')).toBeVisible();
    expect.soft(await findBarriers(crux.page), 'with the outline').toEqual([]);
    const { name, bytes } = await crux.shell.exporting(() => crux.press('Enter'));
    expect(name).toBe('Why Tokyo is slow to mend ties with Seoul.docx');
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });
});

test('pictures are copied, and printed on one page', async ({ small: crux }) => {
  const { page } = crux;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('copying', async () => {
    await crux.choose('Edit', 'Copy as PNG');
    await expect(page.getByRole('status')).toContainText('The map was copied as PNG.');
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(types).toEqual(['image/png']);
    await crux.select('proof');
    await crux.choose('Edit', 'Copy as text');
    await expect(page.getByRole('status')).toContainText('What is selected was copied as text.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('[Evidence] They do in Ghent.');
  });
  await test.step('printing', async () => {
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await crux.press('Mod+P');
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-sheet text').first()).toBeVisible();
    await expect(crux.canvas).toBeHidden();
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    // When it is printed, nothing of it is left.
    await expect(page.locator('.print-sheet')).toHaveCount(0);
  });
});
