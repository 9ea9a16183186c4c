import { app } from 'electron';
import { addRecent, dropAllRecent } from './recent-maps';

/** Adds a file to the recent maps, and to the system's list of them, on the systems where Electron knows one. */
export function rememberRecent(path: string): void {
  if (systemHasList()) app.addRecentDocument(path);
  try {
    addRecent(path);
  } catch (error) {
    // The map is open or saved all the same, which is what the person wanted.
    console.error('The list of recent maps was not written:', error);
  }
}

/** Empties both lists. */
export function forgetRecent(): void {
  if (systemHasList()) app.clearRecentDocuments();
  dropAllRecent();
}

function systemHasList(): boolean {
  return process.platform === 'darwin' || process.platform === 'win32';
}
