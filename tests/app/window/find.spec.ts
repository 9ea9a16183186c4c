import { serialiseMap } from '../../../core/file/serialise-map';
import { largeMap } from '../../support/large-map';
import { openFile } from '../support/answers';
import { expect, test } from '../support/test';

test('finds statements by words and by filters', async ({ crux }) => {
  await test.step('finds as one types, by the keyboard alone, and goes back to the map with the match selected', async () => {
    const { page } = crux;
    await crux.press('Mod+F');
    const field = page.getByRole('textbox', { name: 'Find statements' });
    await expect(field).toBeFocused();
    await page.keyboard.type('TRUST');
    const count = page.locator('.find-count');
    await expect(count).toHaveText('1 of 3');
    await expect(page.locator('.found-ring')).toHaveCount(3);
    await expect(page.locator('.found-words rect')).toHaveCount(3);
    const first = await page.locator('[data-statement][aria-current]').getAttribute('data-statement');
    await crux.press('Enter');
    await expect(count).toHaveText('2 of 3');
    await crux.press('F3');
    await expect(count).toHaveText('3 of 3');
    await crux.press('Enter');
    await expect(count).toHaveText('1 of 3');
    await crux.press('Shift+Enter');
    await expect(count).toHaveText('3 of 3');
    await crux.press('Shift+F3');
    await crux.press('Shift+F3');
    await expect(crux.statement(first!)).toHaveAttribute('aria-current', 'true');
    await crux.press('Escape');
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.locator('.found-ring')).toHaveCount(0);
    await expect(crux.canvas).toBeFocused();
    await expect(crux.statement(first!)).toHaveAttribute('aria-current', 'true');
  });

  await test.step('finds by filters, which stand beside the words and can be taken away', async () => {
    const { page } = crux;
    await crux.choose('Edit', 'Find…');
    // The words of the last search are there again, and selected, to be typed over.
    await expect(page.locator('.find-count')).toHaveText('1 of 3');
    await crux.press('Backspace');
    const count = page.locator('.find-count');
    await page.getByRole('button', { name: 'Filter what is found' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Rebuttal' }).click();
    const rebuttals = await page.locator('[data-kind="rebuttal"]').count();
    await expect(count).toHaveText(`1 of ${rebuttals}`);
    await page.getByRole('menuitemcheckbox', { name: 'Cites nothing' }).click();
    await expect(count).toHaveText('Nothing found');
    await crux.press('Escape');
    await page.getByRole('button', { name: 'Remove the filter Cites nothing' }).click();
    await expect(count).toHaveText(`1 of ${rebuttals}`);
    await expect(page.getByRole('textbox', { name: 'Find statements' })).toBeFocused();
  });
});

test('finds among a thousand statements, also what is folded away', async ({ launch }) => {
  test.slow();
  const crux = await launch();
  await crux.files.write('large.argmap', serialiseMap(largeMap(1000)));
  await crux.answering([openFile('large.argmap')], () => crux.press('Mod+O'));
  await crux.shows('large.argmap');
  const { page } = crux;
  await crux.choose('View', 'Expand to level', 'Level 2');
  await expect(crux.statement('s999')).toHaveCount(0);
  await crux.press('Mod+F');
  // What is folded away is marked on the plate of the box that hides it.
  await page.keyboard.type('the');
  await expect(page.locator('.fold-button[data-found]').first()).toHaveAccessibleName(
    /^Expand: \d+ folded away, \d+ found$/,
  );
  await crux.press('Mod+a');
  await page.keyboard.type('(999)');
  await expect(page.locator('.find-count')).toHaveText('1 of 1');
  await expect(crux.statement('s999')).toHaveAttribute('aria-current', 'true');
  await expect(crux.statement('s999')).toBeInViewport();
  expect(await crux.statements.count()).toBeLessThan(500);
});
