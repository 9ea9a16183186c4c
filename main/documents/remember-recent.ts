import { app } from 'electron';
import { addRecent, dropAllRecent } from './recent-maps';

/** Adds a file to the recent maps, and to the system's list of them, on the systems where Electron knows one. */
export function rememberRecent(path: string): void {
  if (systemHasList()) app.addRecentDocument(path);
  addRecent(path);
}

/** Empties both lists. */
export function forgetRecent(): void {
  if (systemHasList()) app.clearRecentDocuments();
  dropAllRecent();
}

function systemHasList(): boolean {
  return process.platform === 'darwin' || process.platform === 'win32';
}
