import { OpenedFileError, readOpenedFile } from './opened-file.mjs';

/**
 * All that starting Crux does to the world, so that tests can stand in for it.
 *
 * @typedef {object} World
 * @property {(line: string) => void} say
 * @property {() => Promise<'fresh' | 'built' | 'failed'>} build
 * @property {() => string | undefined} whyNotDesktop
 * @property {typeof import('./obtain-electron.mjs').obtainElectron} obtainElectron
 * @property {typeof import('./run-electron.mjs').runElectron} runElectron
 * @property {typeof import('./serve.mjs').serve} serve
 * @property {(address: string) => Promise<boolean>} openInBrowser
 * @property {import('./ending.mjs').Ending} ending
 */

/**
 * Starts Crux on the desktop or, where that cannot be, in the browser, saying why; and stays until it ends.
 *
 * @param {import('./start-request.mjs').StartRequest} request
 * @param {World} world
 * @returns {Promise<number>} the exit code; 0 where the person ended it
 */
export async function startCrux(request, world) {
  const { say, ending } = world;
  const problem = request.file === undefined ? undefined : await problemOf(request.file);
  if (problem !== undefined) {
    say(problem);
    return 1;
  }
  const built = await Promise.race([world.build(), until(ending.asked)]);
  if (ending.asked.aborted) return 0;
  if (built === 'failed') {
    say('Crux could not be built; what went wrong stands above.');
    return 1;
  }
  if (request.browser) return inBrowser(request, world);
  const desktop = await onDesktop(request, world);
  if (ending.asked.aborted) return 0;
  if ('code' in desktop) return desktop.code;
  say(`Crux runs in the browser this time: ${desktop.why}.`);
  return inBrowser(request, world);
}

/**
 * @param {import('./start-request.mjs').StartRequest} request
 * @param {World} world
 * @returns {Promise<{code: number} | {why: string}>}
 */
async function onDesktop({ file }, { whyNotDesktop, obtainElectron, runElectron, ending }) {
  const why = whyNotDesktop();
  if (why !== undefined) return { why };
  const electron = await obtainElectron(ending.asked);
  if ('why' in electron || ending.asked.aborted) return { why: 'why' in electron ? electron.why : '' };
  return runElectron(electron.binary, { file, signal: ending.asked, kill: ending.forced });
}

/**
 * @param {import('./start-request.mjs').StartRequest} request
 * @param {World} world
 * @returns {Promise<number>}
 */
async function inBrowser({ file }, { say, serve, openInBrowser, ending }) {
  const { address, close } = await serve({ file });
  const opened = await openInBrowser(address);
  say(`Crux is at ${address}${opened ? ' and opens in your browser' : ''}. Ctrl-C ends it.`);
  await until(ending.asked);
  await close();
  return 0;
}

/**
 * @param {string} file
 * @returns {Promise<string | undefined>} why it cannot be opened, for the person
 */
async function problemOf(file) {
  try {
    await readOpenedFile(file);
    return undefined;
  } catch (error) {
    if (error instanceof OpenedFileError) return error.message;
    throw error;
  }
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>} resolved when it is aborted
 */
function until(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
