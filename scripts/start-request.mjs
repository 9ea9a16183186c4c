import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = 'npm start [-- [--browser] [FILE]]';

/** The command was given what it cannot take; the message is one line for the person. */
export class StartRequestError extends Error {}

/**
 * What a person asked of `npm start`: the browser edition, or a file to open, by its absolute path. The folder is where the
 * person is; npm itself runs its scripts at the top of the repository.
 *
 * @type {(args?: readonly string[], folder?: string) => {browser: boolean, file?: string}}
 * @throws {StartRequestError}
 */
export function startRequest(args = process.argv.slice(2), folder = process.env.INIT_CWD ?? process.cwd()) {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new StartRequestError(`Crux is started with one file at a time: ${USAGE}`);
  const browser = values.browser ?? false;
  return file === undefined ? { browser } : { browser, file: resolve(folder, file) };
}

function parsed(/** @type {readonly string[]} */ args) {
  try {
    return parseArgs({ args: [...args], options: { browser: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    const [reason] = /** @type {Error} */ (error).message.split('. ');
    throw new StartRequestError(`${reason}. The command is: ${USAGE}`);
  }
}
