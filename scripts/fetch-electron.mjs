import { spawn } from 'node:child_process';
import { root, tools } from './places.mjs';

/** Seconds without a sign of life before we give up: while asking and receiving, and while unpacking (a cached file too). */
const PATIENCE = { network: 20, unpacking: 180 };

/**
 * What `report-download.mjs` tells.
 *
 * @typedef {{asked: string} | {failed: string} | {received: number, total?: number}} Report
 *
 * @typedef {object} FetchOptions
 * @property {(report: {received: number, total?: number}) => void} [onProgress] bytes
 * @property {AbortSignal} [signal] gives up
 * @property {{network: number, unpacking: number}} [patience] seconds
 * @property {string} [installer] Electron's
 */

/**
 * Fetches Electron's executable with Electron's own installer, which knows about mirrors, caches and checksums.
 *
 * @param {FetchOptions} [options]
 * @returns {Promise<string | undefined>} why it could not be had, for the person; undefined if it is there now
 */
export function fetchElectron({
  onProgress = () => {},
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
  /** The server that we wait for; undefined while we wait for this machine. @type {string | undefined} */
  let host;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @param {number} seconds */
  const wait = (seconds) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      why = host === undefined ? 'unpacking it took too long' : `${host} was silent for ${seconds} seconds`;
      child.kill('SIGKILL');
    }, seconds * 1000);
  };
  wait(patience.unpacking);
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    errors += text;
  });
  child.on('message', (/** @type {Report} */ report) => {
    if ('failed' in report) why = report.failed;
    if ('asked' in report) {
      host = report.asked;
      wait(patience.network);
    }
    if (!('received' in report)) return;
    if (report.received === report.total) host = undefined;
    wait(host === undefined ? patience.unpacking : patience.network);
    onProgress(report);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      why ??= error.message;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : (why ?? firstLine(errors) ?? `its installer ended with code ${code}`));
    });
  });
}

/** @param {string} text */
function firstLine(text) {
  return text
    .split('\n')
    .find((line) => line.trim())
    ?.trim();
}
