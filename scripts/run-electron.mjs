import { spawn } from 'node:child_process';
import { root } from './places.mjs';
import { HAS_GROUPS } from './run-tool.mjs';
import { SECONDS_TO_GET_GOING, whyItStopped } from './why-it-stopped.mjs';

/** A line of Chromium's own log, which tells a person nothing: `[4711:0131/120000.123456:ERROR:bus.cc(408)] …`. */
const CHROMIUM_LOG = /^\[\d+:[\d/.]+:[A-Z]+:[^\]]*\]/;

/** The most of Electron's words that are kept, to find the reason in if it stops. */
const KEPT_LENGTH = 64 * 1024;

/**
 * Runs the built Crux in Electron until it ends.
 *
 * @param {string} binary Electron's executable
 * @param {object} [options]
 * @param {string} [options.file] a map file to open
 * @param {Readonly<Record<string, string>>} [options.env] on top of this process's environment
 * @param {AbortSignal} [options.signal] asks Electron to end; a person with unsaved work is asked about it there
 * @param {AbortSignal} [options.kill] ends it at once
 * @returns {Promise<{code: number} | {why: string}>} its exit code, or why it did not get going, for the person
 */
export function runElectron(binary, { file, env, signal, kill } = {}) {
  const begin = performance.now();
  // With this variable, which editors leave set, Electron would be a mere Node.
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const child = spawn(binary, file === undefined ? [root] : [root, file], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'inherit', 'pipe'],
    // In a group of its own a Ctrl-C of the terminal reaches Electron through us alone: two signals at once would
    // end it without asking about unsaved work.
    detached: HAS_GROUPS,
  });
  const words = errorWords(child.stderr);
  const onKill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', () => endElectron(child), { once: true });
  kill?.addEventListener('abort', onKill, { once: true });
  process.once('exit', onKill);
  if (signal?.aborted) endElectron(child);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ why: `Electron could not be started (${error.message})` }));
    child.on('close', (code, signalName) => {
      process.off('exit', onKill);
      const exit = {
        code: signal?.aborted ? 0 : code,
        signal: signalName,
        errors: words.all(),
        seconds: (performance.now() - begin) / 1000,
      };
      const why = whyItStopped(exit, binary);
      if (why === undefined) words.show();
      resolve(why === undefined ? { code: exit.code ?? 1 } : { why });
    });
  });
}

/** Asks a running Electron to end as if the person closed it, so that it can ask about unsaved work first. */
function endElectron(/** @type {import('node:child_process').ChildProcess} */ child) {
  // Windows has no such signal, and Node's would end it at once; without /f, taskkill closes its windows.
  if (HAS_GROUPS) child.kill('SIGTERM');
  else
    spawn('taskkill', ['/pid', String(child.pid)], { stdio: 'ignore', windowsHide: true }).on('error', () =>
      child.kill(),
    );
}

/**
 * Keeps what Electron writes to its standard error, and shows it once it is clear that Electron runs: if it does not,
 * one line says why, and the rest would only bury it.
 */
function errorWords(/** @type {import('node:stream').Readable} */ stream) {
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
