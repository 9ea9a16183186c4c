import { join } from 'node:path';
import { app } from 'electron';

/** Where whole copies lie of files that are being written over in their own place. */
export function copiesFolder(): string {
  return join(app.getPath('userData'), 'copies');
}
