import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

/** The most bytes that a map file may have: `MAX_FILE_BYTES` of `bridge/host.ts`, which Node 20 cannot import. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A file that was given to Crux cannot be opened; the message is one line for the person. */
export class OpenedFileError extends Error {
  /** @override */
  name = 'OpenedFileError';
}

/**
 * Reads the file that Crux was started with.
 *
 * @param {string} path
 * @returns {Promise<{name: string, text: string}>} its name without the folder, and its whole text as it stands
 * @throws {OpenedFileError} where it is missing, unreadable, not a file, too large or not UTF-8
 */
export async function readOpenedFile(path) {
  const about = await stat(path).catch(refuse);
  if (!about.isFile()) throw new OpenedFileError(`${path} is not a file.`);
  if (about.size > MAX_FILE_BYTES) {
    const megabytes = Math.round(about.size / 1024 / 1024);
    throw new OpenedFileError(
      `${path} has ${megabytes} MB; a map may have ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
    );
  }
  const bytes = await readFile(path).catch(refuse);
  try {
    // A byte order mark stays: what becomes of it is for the parser of maps to say.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { name: basename(path), text };
  } catch {
    throw new OpenedFileError(`${path} is not text in UTF-8, so it is not a map.`);
  }

  /**
   * @param {NodeJS.ErrnoException} error
   * @returns {never}
   */
  function refuse(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new OpenedFileError(`There is no file ${path}.`);
    }
    if (error.code === 'EACCES' || error.code === 'EPERM') {
      throw new OpenedFileError(`${path} may not be read with the rights that you have.`);
    }
    throw new OpenedFileError(`${path} cannot be read (${error.code ?? error.message}).`);
  }
}
