import { relationsFrom } from '../../../core/model/structure';
import { saveTo } from '../support/answers';
import { mapOf } from '../support/crux';
import { expect, test } from '../support/test';

test('the main job is done without the mouse', async ({ crux }) => {
  const { page } = crux;
  const selected = page.locator('[data-statement][aria-current]');
  // Walk: from the top down to the thesis, and among what bears on it to a counterpoint.
  await crux.press('ArrowDown');
  await expect(selected).toHaveAttribute('data-kind', 'question');
  await crux.press('ArrowDown');
  await expect(selected).toHaveAttribute('data-statement', 'thesis');
  await crux.press('ArrowDown');
  for (let step = 0; (await selected.getAttribute('data-kind')) !== 'counterpoint'; step++) {
    expect(step, 'steps until a counterpoint').toBeLessThan(8);
    const from = await selected.getAttribute('data-statement');
    await crux.press('ArrowRight');
    await expect(selected).not.toHaveAttribute('data-statement', from!);
  }
  const counterpoint = (await selected.getAttribute('data-statement'))!;

  // Read, edit, add, rework.
  await crux.press('Enter');
  await crux.press('End');
  await page.keyboard.type(' So far.');
  await crux.press('Enter');
  await crux.press('a');
  await page.keyboard.type('Not for long.');
  await crux.press('Enter');
  await expect(crux.named('Rebuttal', 'Not for long.')).toHaveAttribute('aria-current', 'true');
  await crux.press('s');
  await page.keyboard.type('As the polls say.');
  await crux.press('Enter');
  await crux.press('7');
  await expect(crux.named('Claim', 'As the polls say.')).toBeVisible();
  await crux.press('ArrowUp');
  await expect(selected).toHaveAccessibleName('Rebuttal: Not for long.');
  await crux.press('Mod+Z');
  await expect(crux.named('Evidence', 'As the polls say.')).toBeVisible();
  await crux.press('Mod+Shift+Z');
  await expect(crux.named('Claim', 'As the polls say.')).toBeVisible();
  await crux.press('Delete');
  await expect(crux.named('Claim', 'As the polls say.')).toHaveCount(0);

  // Save and export.
  await crux.answering([saveTo('keys.argmap')], () => crux.press('Mod+S'));
  await crux.shows('keys.argmap');
  const map = mapOf(await crux.text('keys.argmap'));
  expect(map.statements.get(counterpoint)?.text).toMatch(/ So far\.$/);
  const rebuttal = [...map.statements.values()].find(({ text }) => text === 'Not for long.')!;
  expect(relationsFrom(map, rebuttal.id).map(({ target }) => target)).toEqual([counterpoint]);
  await crux.press('Mod+Shift+E');
  await expect(crux.exportDialog.getByRole('radio', { name: 'SVG', exact: true })).toBeFocused();
  await crux.press('ArrowRight');
  const picture = await crux.shell.exporting(() => crux.press('Enter'));
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
});
