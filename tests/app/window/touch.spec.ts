import { expect, test } from '../support/test';

test('a long press opens the menu of what is under the finger', async ({ small }) => {
  const { page } = small;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const box = (await small.statement('doubt').boundingBox())!;
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints as { x: number; y: number }[],
    });
  await touch('touchStart', [finger]);
  await expect(page.getByRole('menu')).toBeVisible();
  await touch('touchEnd', []);
  await expect(small.statement('doubt')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('menuitem', { name: 'Delete' }).first().click();
  await expect(small.statement('doubt')).toHaveCount(0);
  // A finger that moves does something else.
  const reason = (await small.statement('reason').boundingBox())!;
  const from = { x: reason.x + 20, y: reason.y + 10 };
  await touch('touchStart', [from]);
  await touch('touchMove', [{ x: from.x + 60, y: from.y }]);
  // Longer than a press has to last.
  await page.waitForTimeout(800);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await touch('touchEnd', []);
});
