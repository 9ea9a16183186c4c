import fs from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait, in ms, before each further try: a second in all. */
const WAITS = [20, 50, 100, 200, 300, 330];
const HELD = new Set(['EACCES', 'EPERM', 'EBUSY']);

/** Renames a file over another. On Windows a virus scanner or an indexer may hold the other for a moment: tries again. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? WAITS : []) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(pause);
    }
  }
  return fs.rename(from, to);
}
