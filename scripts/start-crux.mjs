import { once } from 'node:events';
import { buildIfStale } from './build-if-stale.mjs';
import { obtainElectron } from './obtain-electron.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { OpenedFileError, readOpenedFile } from './opened-file.mjs';
import { runElectron } from './run-electron.mjs';
import { serve } from './serve.mjs';
import { whyNotDesktop } from './why-not-desktop.mjs';

/** All that starting Crux does to the world, so that tests can stand in for it. */
const REAL = {
  say: (/** @type {string} */ line) => console.log(line),
  build: buildIfStale,
  whyNotDesktop: () => whyNotDesktop(),
  obtainElectron,
  runElectron,
  serve,
  openInBrowser: (/** @type {string} */ address) => openInBrowser(address),
};

/**
 * Starts Crux on the desktop or, where that cannot be, in the browser, saying why; and stays until it ends.
 *
 * @typedef {import('./ending.mjs').Ending} Ending
 *
 * @param {ReturnType<typeof import('./start-request.mjs').startRequest>} request
 * @param {Ending} ending
 * @param {typeof REAL} [world]
 * @returns {Promise<number>} the exit code; 0 where the person ended it
 */
export async function startCrux({ file, browser }, ending, world = REAL) {
  const { say, build } = world;
  try {
    if (file !== undefined) await readOpenedFile(file);
  } catch (error) {
    if (!(error instanceof OpenedFileError)) throw error;
    say(error.message);
    return 1;
  }
  const built = await Promise.race([build(), until(ending.asked)]);
  if (ending.asked.aborted) return 0;
  if (built === 'failed') {
    say('Crux could not be built; what went wrong stands above.');
    return 1;
  }
  if (browser) return inBrowser(file, ending, world);
  const desktop = await onDesktop(file, ending, world);
  if (ending.asked.aborted) return 0;
  if ('code' in desktop) return desktop.code;
  say(`Crux runs in the browser this time: ${desktop.why}.`);
  return inBrowser(file, ending, world);
}

/**
 * @param {string | undefined} file
 * @param {Ending} ending
 * @param {typeof REAL} world
 * @returns {Promise<{code: number} | {why: string}>} the exit code, or why it did not run there
 */
async function onDesktop(file, { asked, forced }, { whyNotDesktop, obtainElectron, runElectron }) {
  const why = whyNotDesktop();
  if (why !== undefined) return { why };
  const electron = await obtainElectron(asked);
  if ('why' in electron) return electron;
  return asked.aborted ? { code: 0 } : runElectron(electron.binary, { file, signal: asked, kill: forced });
}

/**
 * @param {string | undefined} file
 * @param {Ending} ending
 * @param {typeof REAL} world
 */
async function inBrowser(file, { asked }, { say, serve, openInBrowser }) {
  const { address, close } = await serve({ file });
  const opened = await openInBrowser(address);
  say(`Crux is at ${address}${opened ? ' and opens in your browser' : ''}. Ctrl-C ends it.`);
  await until(asked);
  await close();
  return 0;
}

/** Resolves when the signal is aborted. */
async function until(/** @type {AbortSignal} */ signal) {
  if (!signal.aborted) await once(signal, 'abort');
}
