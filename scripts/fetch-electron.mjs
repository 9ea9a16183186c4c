import { spawn } from 'node:child_process';
import { root, tools } from './places.mjs';

/** Seconds without a sign of life before we give up: while asking and receiving, and while unpacking (a cached file too). */
const PATIENCE = { network: 20, unpacking: 180 };

/**
 * What `report-download.mjs` tells: a server was asked, something failed, so many bytes were received.
 *
 * @typedef {{asked?: string, failed?: string, received?: number, total?: number}} Report
 */

/**
 * Fetches Electron's executable with Electron's own installer, which knows about mirrors, caches and checksums.
 *
 * @param {object} [options]
 * @param {(report: {received: number, total?: number}) => void} [options.onProgress] bytes
 * @param {AbortSignal} [options.signal] gives up
 * @param {{network: number, unpacking: number}} [options.patience] seconds
 * @param {string} [options.installer] Electron's
 * @returns {Promise<string | undefined>} why it could not be had, for the person; undefined if it is there now
 */
export function fetchElectron({
  onProgress,
  signal,
  patience = PATIENCE,
  installer = tools.installElectron,
} = {}) {
  const reporter = new URL('report-download.mjs', import.meta.url);
  const child = spawn(process.execPath, ['--import', reporter.href, installer], {
    cwd: root,
    // Newer Nodes then fetch through a proxy, if the environment names one; older ones do not know the variable.
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    windowsHide: true,
    signal,
    killSignal: 'SIGKILL',
  });
  let errors = '';
  /** @type {string | undefined} */
  let why;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @param {string} [host] the server that we wait for; left out while we wait for this machine */
  const wait = (host) => {
    const seconds = host ? patience.network : patience.unpacking;
    clearTimeout(timer);
    timer = setTimeout(() => {
      why = host ? `${host} was silent for ${seconds} seconds` : 'unpacking it took too long';
      child.kill('SIGKILL');
    }, seconds * 1000);
  };
  wait();
  let host = '';
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    errors += text;
  });
  child.on('message', (/** @type {Report} */ { asked, failed, received, total }) => {
    host = asked ?? host;
    why = failed ?? why;
    wait(received !== undefined && received === total ? undefined : host);
    if (received !== undefined) onProgress?.({ received, total });
  });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      why ??= message;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const words = errors.trim().split('\n')[0];
      resolve(code === 0 ? undefined : why || words || `its installer ended with code ${code}`);
    });
  });
}
