import { dirname, join } from 'node:path';
import { app } from 'electron';

/** Where whole copies lie of files that are being written over in their own place. */
export function copiesFolder(): string {
  return join(app.getPath('userData'), 'copies');
}

/** Whether a path is that of such a copy. */
export function isCopy(path: string): boolean {
  return dirname(path) === copiesFolder();
}
