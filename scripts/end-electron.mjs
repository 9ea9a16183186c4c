import { spawn } from 'node:child_process';

/**
 * Asks a running Electron to end as if the person closed it, so that it can ask about unsaved work first.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export function endElectron(child) {
  if (process.platform === 'win32' && child.pid !== undefined) {
    // Windows has no such signal, and Node's would end it at once; without /f, taskkill closes its windows.
    spawn('taskkill', ['/pid', String(child.pid)], { stdio: 'ignore', windowsHide: true }).on('error', () =>
      child.kill(),
    );
  } else {
    child.kill('SIGTERM');
  }
}
