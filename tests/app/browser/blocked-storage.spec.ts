import { saveTo } from '../support/answers';
import { mapOf } from '../support/crux';
import { expect, test } from '../support/test';

test('a browser that blocks all cookies still shows, edits and saves a map', async ({ small }) => {
  // As Chromium does it: the storage throws, a database and a lock are refused.
  await small.page.addInitScript(() => {
    const refused = () => new DOMException('Access is denied for this document.', 'SecurityError');
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw refused();
        },
      });
    }
    IDBFactory.prototype.open = () => {
      throw refused();
    };
    LockManager.prototype.request = () => Promise.reject(refused());
    LockManager.prototype.query = () => Promise.reject(refused());
  });
  await small.page.reload();
  await small.select('reason');
  await small.press('s');
  await small.page.keyboard.type('So they did in Oslo.');
  await small.press('Enter');
  await expect(small.named('Evidence', 'So they did in Oslo.')).toBeVisible();
  await small.answering([saveTo('blocked.argmap')], () => small.press('Mod+Shift+S'));
  await small.shows('blocked.argmap');
  expect(
    [...mapOf(await small.text('blocked.argmap')).statements.values()].map(({ text }) => text),
  ).toContain('So they did in Oslo.');
});
