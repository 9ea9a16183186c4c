import type { Crux } from '../support/crux';
import { expect, test } from '../support/test';

/** Stays where one is for long enough that it counts as having been there. */
const stay = (crux: Crux) => crux.page.waitForTimeout(1000);

test('goes back and forward like a browser', async ({ crux }) => {
  await test.step('goes back and forward, by the keyboard and by the buttons of a mouse', async () => {
    const { page } = crux;
    const [first, second] = [crux.statements.nth(0), crux.statements.nth(1)];
    await stay(crux);
    await first.click();
    await stay(crux);
    await second.click();
    await stay(crux);
    await crux.press('Alt+ArrowLeft');
    await expect(first).toHaveAttribute('aria-current', 'true');
    await crux.press('Alt+ArrowLeft');
    await expect(page.locator('[data-statement][aria-current]')).toHaveCount(0);
    await crux.press('Alt+ArrowRight');
    await expect(first).toHaveAttribute('aria-current', 'true');
    const press = (button: number) =>
      page.evaluate((number) => {
        const event = new MouseEvent('mouseup', { button: number, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }, button);
    expect(await press(4)).toBe(true);
    await expect(second).toHaveAttribute('aria-current', 'true');
    expect(await press(3)).toBe(true);
    await expect(first).toHaveAttribute('aria-current', 'true');
  });

  await test.step('walking by the arrow keys is one place, and going back brings the view back', async () => {
    const { page } = crux;
    const view = () => page.locator('.react-flow__viewport').getAttribute('style');
    const thesis = page.locator('.statement[data-kind="thesis"]');
    await crux.press('Escape');
    await stay(crux);
    await thesis.click();
    await stay(crux);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await crux.press(key);
    await stay(crux);
    await crux.press('Shift+F');
    await stay(crux);
    const there = await view();
    await crux.press('Alt+ArrowLeft');
    await expect(thesis).toHaveAttribute('aria-current', 'true');
    expect(await view()).not.toBe(there);
    await crux.press('Alt+ArrowRight');
    expect(await view()).toBe(there);
  });
});
