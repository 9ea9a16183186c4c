import type { Crux } from '../support/crux';
import { HeldScripts } from '../support/held-scripts';
import { drag, middleOf } from '../support/pointer';
import { shownMap } from '../support/shown-map';
import { expect, test } from '../support/test';

/** Starts Crux anew, with these scripts on their way until they are let through. */
async function startWith(crux: Crux, ...scripts: string[]): Promise<HeldScripts> {
  const held = await HeldScripts.on(crux.page, scripts);
  await crux.page.reload();
  await crux.statements.first().waitFor();
  return held;
}

/** Presses keys at once one after the other, while the part that the first asks for is on its way; then lets that arrive. */
async function pressAhead(crux: Crux, held: HeldScripts, script: string, ...keys: string[]): Promise<void> {
  for (const key of keys) await crux.press(key);
  await held.release(script);
}

test('Escape takes back the palette that is still on its way, and what is typed ahead of it is typed into it', async ({
  crux,
}) => {
  const { page } = crux;
  const held = await startWith(crux, 'palette-dialog');
  const palette = page.getByRole('dialog', { name: 'All commands' });
  await crux.select('north-korea');

  await test.step('what is beneath gets neither Escape nor what follows the palette’s shortcut', async () => {
    await crux.press('Mod+k');
    await held.isWanted('palette-dialog');
    await crux.press('Delete');
    await crux.press('Escape');
    await expect(crux.canvas).toBeFocused();
    await expect(crux.statement('north-korea')).toHaveAttribute('aria-current', 'true');
    // The keyboard is the map's again.
    await crux.press('Enter');
    await expect(crux.field).toBeFocused();
    await crux.press('Mod+k');
    await crux.press('Escape');
    await expect(crux.field).toHaveCount(0);
    await expect(crux.canvas).toBeFocused();
  });

  await test.step('“tidy” and Enter tidy the map', async () => {
    const before = await shownMap(page);
    const from = await middleOf(crux.statement('north-korea'));
    await drag(page, from, { x: from.x - 60, y: from.y + 90 });
    await expect.poll(async () => (await shownMap(page)).arrows).not.toEqual(before.arrows);
    await crux.press('Mod+k');
    await page.keyboard.type('tidy');
    await crux.press('Enter');
    await expect(palette).toHaveCount(0);
    await held.release('palette-dialog');
    await expect.poll(async () => (await shownMap(page)).arrows).toEqual(before.arrows);
    await expect(palette).toHaveCount(0);
    await expect(crux.canvas).toBeFocused();
  });
});

test('what is pressed ahead of a dialog or a pane is pressed in it', async ({ crux }) => {
  test.slow();
  const { page } = crux;
  const held = await startWith(
    crux,
    ...['shortcuts-sheet', 'export-dialog', 'start-screen', 'checks-pane'],
    ...['outline-pane', 'reader-pane', 'sheet-pane', 'link-evidence'],
  );
  const statements = await crux.statements.count();
  await crux.select('north-korea');

  await test.step('the list of shortcuts', async () => {
    await pressAhead(crux, held, 'shortcuts-sheet', '?', 'Delete');
    await expect(page.getByRole('dialog')).toBeVisible();
    await crux.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(crux.statements).toHaveCount(statements);
  });

  await test.step('the export dialog', async () => {
    await pressAhead(crux, held, 'export-dialog', 'Mod+Shift+e', 'ArrowRight');
    await expect(crux.exportDialog.getByRole('radio', { name: 'PNG', exact: true })).toBeFocused();
    await crux.press('Escape');
    await expect(crux.exportDialog).toHaveCount(0);
  });

  await test.step('the start screen', async () => {
    await pressAhead(crux, held, 'start-screen', 'Alt+Shift+n', 'ArrowRight');
    const cards = page.getByRole('dialog').locator('.start-cards button');
    await expect(cards.nth(1)).toBeFocused();
    await crux.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('the checks', async () => {
    await pressAhead(crux, held, 'checks-pane', 'k', 'Tab');
    const pane = page.getByRole('complementary', { name: 'Checks' });
    await expect(pane.locator('button:focus')).toHaveCount(1);
    await crux.press('k');
    await expect(pane).toHaveCount(0);
  });

  await test.step('the outline beside the canvas', async () => {
    await pressAhead(crux, held, 'outline-pane', 'Shift+o', 'Home', 'ArrowDown');
    await expect(page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem').nth(1)).toBeFocused();
    await crux.press('Shift+o');
    await expect(crux.canvas).toBeFocused();
  });

  await test.step('the reader', async () => {
    await crux.press('Shift+r');
    await page.keyboard.type('Trust us');
    await crux.press('Backspace');
    await held.release('reader-pane');
    await expect(page.getByLabel('Text of the source')).toHaveValue('Trust u');
    await page.getByRole('button', { name: 'Close reader' }).click();
    await expect(crux.canvas).toBeFocused();
  });

  await test.step('the sheet, and the evidence that is linked there', async () => {
    await pressAhead(crux, held, 'sheet-pane', 'd', 'ArrowRight');
    const answer = page.locator('.sheet-cell[data-column="answer"]').first();
    await expect(answer).toBeFocused();
    await crux.press('Shift+V');
    await page.keyboard.type('lower house');
    await crux.press('Enter');
    await held.release('link-evidence');
    await expect(page.getByRole('gridcell', { name: /A Lower House election/ }).first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('panes that are still on their way are taken back by Escape', async ({ crux }) => {
  test.slow();
  const { page } = crux;
  const scripts = ['checks-pane', 'outline-pane', 'reader-pane', 'sheet-pane'];
  const held = await startWith(crux, ...scripts);
  await crux.select('north-korea');
  for (const [script, key] of [
    ['checks-pane', 'k'],
    ['outline-pane', 'o'],
    ['outline-pane', 'Shift+o'],
    ['reader-pane', 'Shift+r'],
    ['sheet-pane', 'd'],
    ['sheet-pane', 'Shift+d'],
  ] as const) {
    await test.step(`${script} by ${key}`, async () => {
      await crux.press(key);
      await held.isWanted(script);
      await crux.press('Delete');
      await crux.press('Escape');
      await expect(crux.canvas).toBeFocused();
    });
  }
  for (const script of scripts) await held.release(script);
  await expect(crux.statement('north-korea')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.checks, .outline, .reader, .sheet')).toHaveCount(0);
});

test('where the palette cannot be read, one is told, and the keyboard is the map’s again', async ({
  crux,
}) => {
  // Not the page of the test, in which nothing may go wrong.
  const page = await crux.page.context().newPage();
  await page.route(/\/palette-dialog-[\w-]+\.js$/, (route) => route.abort());
  await page.goto(crux.page.url());
  const statement = page.locator('[data-statement="north-korea"]');
  await statement.click();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('Delete');
  await expect(page.getByText('A part of Crux could not be read.')).toBeVisible();
  await expect(statement).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Statement text')).toBeFocused();
  await page.close();
});
