import { relationsFrom } from '../../core/model/structure';
import { saveTo } from './support/answers';
import { mapOf } from './support/crux';
import { expect, test } from './support/test';

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
  const picture = await crux.shell.exporting(() => crux.press('Mod+Shift+E'));
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('every control is reached by Tab, and shows that it has the focus', async ({ crux }) => {
  await crux.select('thesis');
  const reached = new Set<string>();
  for (let step = 0; step < 14; step++) {
    await crux.press('Tab');
    const focused = await crux.page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      // On the canvas, the ring around what is selected says where the keyboard acts, or else a line all around.
      const onCanvas =
        element.matches('[role="application"]') &&
        (element.querySelector('[data-selected]') !== null ||
          getComputedStyle(element, '::after').content !== 'none');
      const marked = outlineStyle !== 'none' || boxShadow !== 'none' || element.matches('input') || onCanvas;
      const toolbar = element.closest('[role="toolbar"]')?.getAttribute('aria-label');
      const name = toolbar ?? element.getAttribute('aria-label') ?? element.textContent;
      return { name, marked, page: element === document.body };
    });
    if (focused.page) continue;
    expect(focused.marked, `“${focused.name}” shows its focus`).toBe(true);
    reached.add(focused.name ?? '');
  }
  for (const name of ['Map title', 'Tools', 'Map', 'Selection']) expect([...reached]).toContain(name);
});

test('after a command of the menus, keys mean the map again', async ({ crux }) => {
  await crux.select('thesis');
  await crux.choose('View', 'Actual size');
  await crux.press('a');
  await expect(crux.field).toBeFocused();
  await crux.press('Escape');
});

test('after a button of the toolbar, the keys of commands still work', async ({ crux }) => {
  await crux.select('thesis');
  await crux.page.getByRole('button', { name: 'Zoom in' }).click();
  await crux.press('a');
  await expect(crux.field).toBeFocused();
  await crux.press('Escape');
});

test('a dialog takes the keys, and gives them back', async ({ small }) => {
  await small.files.write('bad.argmap', '[]');
  await small.select('proof');
  await small.answering([{ kind: 'open', name: 'bad.argmap' }], () => small.press('Mod+O'));
  await expect(small.message.getByRole('button', { name: 'OK' })).toBeFocused();
  await small.press('Delete');
  await small.press('7');
  await small.press('Escape');
  await expect(small.message).toHaveCount(0);
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'evidence');
  await small.press('7');
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'claim');
});
