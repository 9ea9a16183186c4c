import { spawn } from 'node:child_process';
import { endElectron } from './end-electron.mjs';
import { root } from './places.mjs';
import { SECONDS_TO_GET_GOING, whyItStopped } from './why-it-stopped.mjs';

/** A line of Chromium's own log, which tells a person nothing: `[4711:0131/120000.123456:ERROR:bus.cc(408)] …`. */
const CHROMIUM_LOG = /^\[\d+:[\d/.]+:[A-Z]+:[^\]]*\]/;

/** The most of Electron's words that are kept, to find the reason in if it stops. */
const KEPT_LENGTH = 64 * 1024;

/**
 * @typedef {object} RunOptions
 * @property {string} [file] a map file to open
 * @property {Readonly<Record<string, string>>} [env] on top of this process's environment
 * @property {AbortSignal} [signal] asks Electron to end; a person with unsaved work is asked about it there
 * @property {AbortSignal} [kill] ends it at once
 */

/**
 * Runs the built Crux in Electron until it ends.
 *
 * @param {string} binary Electron's executable
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number} | {why: string}>} its exit code, or why it did not get going, for the person
 */
export function runElectron(binary, { file, env, signal, kill } = {}) {
  const begin = performance.now();
  const child = spawn(binary, file === undefined ? [root] : [root, file], {
    cwd: root,
    env: environment(env),
    stdio: ['ignore', 'inherit', 'pipe'],
    // In a group of its own a Ctrl-C of the terminal reaches Electron through us alone: two signals at once would
    // end it without asking about unsaved work. (On Windows this would open a console, and there are no groups.)
    detached: process.platform !== 'win32',
  });
  const words = errorWords(child.stderr);
  const onEnd = () => endElectron(child);
  const onKill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', onEnd, { once: true });
  kill?.addEventListener('abort', onKill, { once: true });
  process.once('exit', onKill);
  if (signal?.aborted) onEnd();
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ why: `Electron could not be started (${error.message})` }));
    child.on('close', (code, signalName) => {
      process.off('exit', onKill);
      const seconds = (performance.now() - begin) / 1000;
      const why = signal?.aborted
        ? undefined
        : whyItStopped({ code, signal: signalName, errors: words.all(), seconds }, binary);
      if (why === undefined) words.show();
      resolve(why === undefined ? { code: signal?.aborted ? 0 : (code ?? 1) } : { why });
    });
  });
}

/**
 * @param {Readonly<Record<string, string>>} [more]
 * @returns {NodeJS.ProcessEnv} without the variable that would make of Electron a mere Node; editors leave it set
 */
function environment(more) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return { ...env, ...more };
}

/**
 * Keeps what Electron writes to its standard error, and shows it once it is clear that Electron runs: if it does not,
 * one line says why, and the rest would only bury it.
 *
 * @param {import('node:stream').Readable} stream
 */
function errorWords(stream) {
  let all = '';
  let held = '';
  let showing = false;
  const show = () => {
    showing = true;
    const lines = held.split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) if (line.trim() && !CHROMIUM_LOG.test(line)) process.stderr.write(`${line}\n`);
  };
  const timer = setTimeout(show, SECONDS_TO_GET_GOING * 1000);
  timer.unref();
  stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    all = (all + text).slice(-KEPT_LENGTH);
    held += text;
    if (showing) show();
  });
  stream.on('close', () => clearTimeout(timer));
  return { all: () => all, show };
}
