/** How long to wait at most, in ms. */
const MOST = 2000;

/**
 * Waits until the window has nothing else to do.
 *
 * @param most how long at most, in ms: after some keys Chromium calls nothing idle until the next one comes
 */
export function idle(most = MOST): Promise<void> {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) return new Promise((resolve) => setTimeout(resolve, 200));
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: most }));
}
