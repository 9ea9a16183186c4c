import { expect, test } from '../support/test';

test('every control is reached by Tab; after menus and buttons, keys mean the map again', async ({
  crux,
}) => {
  await test.step('every control is reached by Tab, and shows that it has the focus', async () => {
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
        const marked =
          outlineStyle !== 'none' || boxShadow !== 'none' || element.matches('input') || onCanvas;
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
  await test.step('after a command of the menus, keys mean the map again', async () => {
    await crux.select('thesis');
    for (const path of [
      ['View', 'Fit map'],
      ['View', 'Theme', 'Dark'],
      ['View', 'Theme', 'Same as the system'],
    ]) {
      await crux.choose(...path);
      await expect(crux.canvas).toBeFocused();
    }
    // A dialog that a menu has opened gives the keyboard back to the map.
    await crux.choose('Help', 'Keyboard shortcuts');
    await expect(crux.page.getByRole('dialog')).toBeVisible();
    await crux.press('Escape');
    await expect(crux.canvas).toBeFocused();
    // Without a choice, it goes back where it was.
    await crux.page.getByRole('menuitem', { name: 'File' }).click();
    // The menu takes the keyboard a moment after it is shown.
    await expect(crux.page.locator('[role="menu"]:is(:focus, :focus-within)')).toBeVisible();
    await crux.press('Escape');
    await expect(crux.page.getByRole('menuitem', { name: 'File' })).toBeFocused();
    await crux.choose('View', 'Outline');
    await expect(crux.page.getByRole('treeitem').filter({ hasText: 'History' }).first()).toBeFocused();
    await crux.choose('View', 'Canvas');
    await expect(crux.canvas).toBeFocused();
    await crux.press('a');
    await expect(crux.field).toBeFocused();
    await crux.press('Escape');
  });
  await test.step('after a button of the toolbar, the keys of commands still work', async () => {
    await crux.select('thesis');
    await crux.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(crux.canvas).toBeFocused();
    await crux.press('5');
    await crux.page.getByRole('button', { name: 'Undo' }).focus();
    await crux.press('Enter');
    const undo = crux.page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeDisabled();
    // Also where the button has nothing to do any more, and keeps the focus.
    await expect(undo).toBeFocused();
    await crux.press('a');
    await expect(crux.field).toBeFocused();
    await crux.press('Escape');
  });
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
