import { expect, test, vi } from 'vitest';
import { openInBrowser } from '../../scripts/open-in-browser.mjs';

const address = 'http://127.0.0.1:2789/';

test('the page is opened where there is a display', async () => {
  const opener = vi.fn(async () => {});
  expect(await openInBrowser(address, true, opener)).toBe(true);
  expect(opener).toHaveBeenCalledWith(address);
});

test('nothing is opened where there is none', async () => {
  const opener = vi.fn(async () => {});
  expect(await openInBrowser(address, false, opener)).toBe(false);
  expect(opener).not.toHaveBeenCalled();
});

test('a browser that cannot be started is no error', async () => {
  expect(await openInBrowser(address, true, () => Promise.reject(new Error('xdg-open ENOENT')))).toBe(false);
});
