import type { Dialog } from '@playwright/test';
import { expect, test } from '../support/test';

test('the tab closes at once where nothing is unsaved', async ({ crux }) => {
  const closed = crux.page.waitForEvent('close');
  await crux.select('feeling');
  await crux.page.close({ runBeforeUnload: true });
  await closed;
});

test('with unsaved work the browser asks first, and stays if the person says so', async ({ crux }) => {
  const { page } = crux;
  await crux.select('feeling');
  await crux.press('7');
  await crux.shows('Japan and South Korea', { unsaved: true });
  const asked: Dialog[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog);
    await (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked.length).toBe(1);
  await expect(crux.statement('feeling')).toHaveAttribute('data-kind', 'claim');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked.map((dialog) => dialog.type())).toEqual(['beforeunload', 'beforeunload']);
});
