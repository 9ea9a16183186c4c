import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

/** The most bytes that a map file may have: `MAX_FILE_BYTES` of `bridge/host.ts`, which Node 20 cannot import. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A file that was given to Crux cannot be opened; the message is one line for the person. */
export class OpenedFileError extends Error {}

/**
 * Reads the file that Crux was started with.
 *
 * @param {string} path
 * @returns {Promise<{name: string, text: string}>} its name without the folder, and its whole text as it stands
 * @throws {OpenedFileError} where it is missing, unreadable, not a file, too large or not UTF-8
 */
export async function readOpenedFile(path) {
  try {
    const about = await stat(path);
    const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 1024 / 1024);
    if (!about.isFile()) throw new OpenedFileError(`${path} is not a file.`);
    if (about.size > MAX_FILE_BYTES)
      throw new OpenedFileError(
        `${path} has ${megabytes(about.size)} MB; a map may have ${megabytes(MAX_FILE_BYTES)} MB.`,
      );
    // A byte order mark stays: what becomes of it is for the parser of maps to say.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    return { name: basename(path), text };
  } catch (error) {
    if (error instanceof OpenedFileError) throw error;
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new OpenedFileError(wordsFor(path, code) ?? `${path} cannot be read (${code || message}).`);
  }
}

/** The code is that of a system error, or of a decoder. */
function wordsFor(/** @type {string} */ path, /** @type {string} */ code) {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read with the rights that you have.`;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return `${path} is not text in UTF-8, so it is not a map.`;
  return undefined;
}
