import { app } from 'electron';

/** Adds a file to the system's list of recent documents, on the systems where Electron knows one. */
export function rememberRecent(path: string): void {
  if (process.platform === 'darwin' || process.platform === 'win32') app.addRecentDocument(path);
}
