import { spawnSync } from 'node:child_process';

/**
 * Ends a child and all that it started. A test worker in an endless loop, say, hears of nothing else, and would
 * go on without its parent.
 *
 * @param {import('node:child_process').ChildProcess} child started `detached` except on Windows, so that it leads a group
 * @param {'SIGINT' | 'SIGKILL'} signal as a Ctrl-C would, or at once; Windows only knows the latter
 */
export function endProcessGroup({ pid }, signal) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of them is left.
  }
}
