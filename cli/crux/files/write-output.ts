import { open, rename, rm } from 'node:fs/promises';
import { Problem } from '../problem';
import { STANDARD } from './read-bytes';

/** What is written: text, bytes, or bytes as they come. */
export type Output = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file, or standard output. A file is written beside its place and then moved there, so that what stood there is kept
 * until all is written, and nothing half done is left behind.
 *
 * @throws Problem where it cannot be written; what else `output` throws
 */
export async function writeOutput(path: string, output: Output): Promise<void> {
  const pieces = typeof output === 'string' || output instanceof Uint8Array ? [output] : output;
  if (path === STANDARD) {
    for await (const piece of pieces) await toStandardOutput(piece);
    return;
  }
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, 'wx').catch((error) => refuse(path, error));
    try {
      for await (const piece of pieces)
        await file.write(Buffer.from(piece as Uint8Array)).catch((error) => refuse(path, error));
    } finally {
      await file.close();
    }
    await rename(draft, path).catch((error) => refuse(path, error));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function toStandardOutput(piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

function refuse(path: string, error: NodeJS.ErrnoException): never {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such folder.',
    ENOTDIR: 'There is no such folder.',
    EACCES: 'You have no right to write there.',
    EPERM: 'You have no right to write there.',
    EROFS: 'The disk can only be read.',
    ENOSPC: 'The disk is full.',
    EISDIR: 'There is a folder of that name.',
  };
  const reason = reasons[error.code ?? ''] ?? `(${error.code ?? error.message})`;
  throw new Problem(`${path} was not written. ${reason}`);
}
