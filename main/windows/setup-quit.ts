import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import { areBackupsDone, backupsDone } from '../backups/document-backups';
import { allDone, isIdle } from '../documents/serialize';
import { appWindows } from './app-window';

/** Counts the wishes to quit: a new one takes over from one that waits for a page which has nothing more to say. */
let wishes = 0;
/** Whether the earlier versions of what was saved are kept, or were waited for long enough. */
let versionsKept = false;
/** How long, in ms, that is. */
const PATIENCE = 3000;

/**
 * Quitting asks the windows one after another, so that one question is open at a time; the first window that stays
 * open ends it. What is being saved is saved before the program ends.
 */
export function setupQuit(): void {
  app.on('before-quit', (event) => {
    const windows = appWindows();
    if (!windows.some(({ unsaved }) => unsaved)) {
      // Whoever logs out must not be held up by windows in which nothing is left to save.
      for (const window of windows) window.letClose();
      return;
    }
    event.preventDefault();
    void closeAndQuit();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isIdle() && (versionsKept || areBackupsDone())) return;
    event.preventDefault();
    void Promise.all([allDone(), keepVersions()]).then(() => app.quit());
  });
}

/** They are waited for, but not for ever: the maps themselves are saved. */
async function keepVersions(): Promise<void> {
  await Promise.race([backupsDone(), wait(PATIENCE)]);
  versionsKept = true;
}

/** Asks the windows one after another, and quits if all of them close. */
export async function closeAndQuit(): Promise<void> {
  wishes++;
  const wish = wishes;
  for (const window of appWindows()) {
    const closed = await window.askToClose();
    if (!closed || wish !== wishes) return;
  }
  app.quit();
}
