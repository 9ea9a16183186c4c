import { mapOf } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { expect, test } from '../support/test';

test('the brief tells the case and the answers with their sources, and how long it takes to say them', async ({
  crux,
}) => {
  const { page } = crux;
  await crux.choose('View', 'Debate', 'Brief…');
  const dialog = page.getByRole('dialog', { name: 'Brief' });
  const time = dialog.getByRole('status');
  await expect(time).toHaveText(/Speaking time 2:\d\d/);
  await dialog.getByLabel('Pace').fill('75');
  await expect(time).toHaveText(/Speaking time 4:\d\d/);
  await expect(dialog.getByRole('list', { name: 'Sources' })).toContainText('paragraph');
  expect(await findBarriers(page)).toEqual([]);
  const file = await crux.shell.exporting(() => dialog.getByRole('button', { name: 'Markdown…' }).click());
  const text = file.bytes.toString('utf8');
  expect(text).toContain('### **They say:** Facing North Korea');
  expect(text).toContain('- **We answer:** Whether that will move Tokyo to act is still open.[^');
  const word = await crux.shell.exporting(() => dialog.getByRole('button', { name: 'Word…' }).click());
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  await dialog.getByLabel('Citations').selectOption('APA');
  await dialog.getByLabel('Language of citations').selectOption('日本語');
  await expect(dialog.getByRole('region', { name: 'The brief' })).toContainText('(「Why Is Japan Hesitant');
  await expect(dialog.getByRole('list', { name: 'Sources' })).toHaveText(/日付なし.*Tokyo Report/);
  await expect(dialog.getByRole('link', { name: 'Citations by CSL (citeproc-js)' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const styled = await crux.shell.exporting(() => dialog.getByRole('button', { name: 'Markdown…' }).click());
  expect(styled.bytes.toString('utf8')).toMatch(/\n## Sources\n\n.*日付なし.*\*Tokyo Report\*/);
});

test('a row is dragged to another place, evidence is linked, and the sheet stands beside the map', async ({
  launch,
}) => {
  const crux = await launch();
  const { page } = crux;
  await crux.press('Shift+D');
  const cells = page.locator('.sheet-cell[data-column="attack"][data-cell="says"]');
  await expect(cells.nth(0)).toContainText('Many observers');
  expect(await findBarriers(page)).toEqual([]);
  await cells.nth(1).dragTo(cells.nth(0));
  await expect(cells.nth(1)).toContainText('Many observers');
  await cells.nth(1).dragTo(cells.nth(0));
  await expect(cells.nth(0)).toContainText('Many observers');
  await cells.nth(0).click();
  await expect(crux.statement('long-term-value')).toHaveAttribute('aria-current', 'true');
  await crux.press('ArrowRight');
  await crux.press('Shift+V');
  await expect(page.getByRole('combobox', { name: 'Find evidence' })).toBeFocused();
  await page.keyboard.type('lower house');
  await crux.press('Enter');
  await expect(page.getByRole('gridcell', { name: /A Lower House election/ }).first()).toBeVisible();
  const { relations } = mapOf(await crux.saveAs('moved.argmap'));
  expect(relations.get('long-term-value-to-thesis')?.sheetOrder).toBe(0);
  expect(
    [...relations.values()].filter(
      ({ target, premises }) => target === 'trust-first' && premises[0] === 'election',
    ),
  ).toHaveLength(1);
});
