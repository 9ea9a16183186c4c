import { mapOf } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { expect, test } from '../support/test';

test('practice asks against the clock, shows what the map holds, and keeps an answer', async ({ small }) => {
  const { page } = small;
  await small.choose('View', 'Debate', 'Practise…');
  const dialog = page.getByRole('dialog', { name: 'Practise' });
  await expect(dialog.getByText('The shops would lose their customers.')).toBeVisible();
  await expect(dialog.getByRole('timer')).toHaveText('0:59');
  await page.keyboard.type('They would not.');
  await small.press('Mod+Enter');
  await expect(dialog.getByText('No answer yet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep my answer' }).click();
  await expect(dialog.getByRole('listitem')).toHaveText('They would not.');
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'I missed it' }).click();
  await page.keyboard.type('Not to be lost');
  await small.press('Escape');
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue('Not to be lost');
  await small.press('Escape');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(dialog).toHaveCount(0);
  const map = await small.map();
  expect([...map.statements.values()].map(({ text }) => text)).toContain('They would not.');
});

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
});

test('a row is dragged to another place, evidence is linked, and the sheet stands beside the map', async ({
  launch,
}) => {
  const crux = await launch();
  const { page } = crux;
  await crux.press('Shift+D');
  const cells = page.locator('.sheet-cell[data-column="attack"][data-cell="says"]');
  await expect(cells.nth(0)).toContainText('Facing North Korea');
  expect(await findBarriers(page)).toEqual([]);
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
