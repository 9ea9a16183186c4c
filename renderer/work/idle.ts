/** Waits until the window has nothing else to do, or for two seconds. */
export function idle(): Promise<void> {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) return new Promise((resolve) => setTimeout(resolve, 200));
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
