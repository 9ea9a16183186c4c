import { execFile } from 'node:child_process';
import type { Stats } from 'node:fs';

/**
 * Whether a file has what another one that is renamed over it would not have: further names (hard links), or rights of single
 * persons (an access control list) and marks of the system. On Windows a file always has something of the kind: its list,
 * its streams, and the day on which it was made.
 */
export async function needsPlace(place: string, { nlink }: Pick<Stats, 'nlink'>): Promise<boolean> {
  if (process.platform === 'win32' || nlink > 1) return true;
  return new Promise((resolve) => {
    // Node cannot ask for them. `ls` puts a + behind the permissions of a file with a list, and macOS an @ for its marks.
    execFile('ls', ['-ldn', '--', place], { timeout: 5000 }, (error, stdout) => {
      resolve(error === null && /^\S{10}[+@]/.test(stdout));
    });
  });
}
