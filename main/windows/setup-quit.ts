import { app } from 'electron';
import { allDone, isIdle } from '../documents/serialize';
import { appWindows } from './app-window';

/** Counts the wishes to quit: a new one takes over from one that waits for a page which has nothing more to say. */
let wishes = 0;

/**
 * Quitting asks the windows one after another, so that one question is open at a time; the first window that stays
 * open ends it. What is being saved is saved before the program ends.
 */
export function setupQuit(): void {
  app.on('before-quit', (event) => {
    if (appWindows().length === 0) return;
    event.preventDefault();
    void closeAndQuit();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isIdle()) return;
    event.preventDefault();
    void allDone().then(() => app.quit());
  });
}

async function closeAndQuit(): Promise<void> {
  wishes++;
  const wish = wishes;
  for (const window of appWindows()) {
    const closed = await window.askToClose();
    if (!closed || wish !== wishes) return;
  }
  app.quit();
}
