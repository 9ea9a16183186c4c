import { expect } from '@playwright/test';
import { BrowserShell } from './browser-shell';
import { Crux } from './crux';

/** Opens Crux in another tab of the browser that a Crux runs in, and waits until it shows a map. */
export async function anotherTab({ shell }: Crux): Promise<Crux> {
  if (!(shell instanceof BrowserShell)) throw new Error('Only a browser has tabs.');
  const tab = new Crux(await shell.anotherTab());
  await tab.canvas.waitFor();
  return tab;
}

/** Waits until the browser keeps so many changes that are not saved. */
export async function keepsChanges({ page }: Crux, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(keptChanges)).toBe(count);
}

// Runs in the page.
async function keptChanges(): Promise<number> {
  // To open it before Crux has made it would make another.
  const made = await indexedDB.databases();
  if (!made.some(({ name }) => name === 'crux-recovery')) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('crux-recovery');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('changes').objectStore('changes').count();
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
    };
  });
}
