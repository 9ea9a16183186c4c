import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** How the command is used, for the person. */
export const USAGE = 'npm start [-- [--browser] [FILE]]';

/** The command was given what it cannot take; the message is one line for the person. */
export class StartRequestError extends Error {
  /** @override */
  name = 'StartRequestError';
}

/**
 * What a person asked of `npm start`.
 *
 * @typedef {object} StartRequest
 * @property {boolean} browser the browser edition was asked for
 * @property {string} [file] the absolute path of the file to open
 *
 * @param {readonly string[]} args without Node and the script
 * @param {string} folder where the person is; npm itself runs its scripts at the top of the repository
 * @returns {StartRequest}
 * @throws {StartRequestError}
 */
export function startRequest(args, folder) {
  const { browser = false, files } = parsed(args);
  const [file, ...more] = files;
  if (more.length > 0) throw new StartRequestError(`Crux is started with one file at a time: ${USAGE}`);
  return file === undefined ? { browser } : { browser, file: resolve(folder, file) };
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { browser: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { browser: values.browser, files: positionals };
  } catch (error) {
    const [reason] = /** @type {Error} */ (error).message.split('. ');
    throw new StartRequestError(`${reason}. The command is: ${USAGE}`);
  }
}
