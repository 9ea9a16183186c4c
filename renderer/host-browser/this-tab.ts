/** This tab, for the others. */
export const thisTab: string = crypto.randomUUID();

const LOCK = 'crux-tab-';
let held = false;

/** Holds a lock of the browser for as long as this tab is open, by which others know that it is. */
export function holdTab(): void {
  if (held || !navigator.locks) return;
  held = true;
  // Never resolved: the browser lets go of it when the tab is closed or crashes.
  navigator.locks
    .request(LOCK + thisTab, () => new Promise<never>(() => undefined))
    // Where all cookies are blocked, locks are refused too: nothing is kept then that another tab could take.
    .catch(() => undefined);
}

/** The tabs that are open; this one alone where the browser has no locks. */
export async function openTabs(): Promise<ReadonlySet<string>> {
  const state = await navigator.locks?.query().catch(() => undefined);
  const names = (state?.held ?? []).map(({ name = '' }) => name).filter((name) => name.startsWith(LOCK));
  return new Set([thisTab, ...names.map((name) => name.slice(LOCK.length))]);
}
