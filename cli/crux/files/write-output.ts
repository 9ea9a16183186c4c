import type { Content } from '../../../disk/content';
import { isDevice, writeToDevice } from '../../../disk/device';
import { NotAFileError } from '../../../disk/read-regular-file';
import { writeFile } from '../../../disk/write-file';
import { TornError } from '../../../disk/write-in-place';
import { Problem } from '../problem';
import { say } from '../terminal';
import { copiesFolder } from './copies-folder';
import { STANDARD } from './read-bytes';

/** What is written: text, bytes, or bytes as they come. */
export type Output = string | Content;

/** By its own name it could not be opened where it is a socket, and would be written from its beginning where it is a file. */
const STANDARD_OUTPUTS = new Set([STANDARD, '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

/**
 * Writes a file wholly or not at all, or to standard output, a device or a pipe.
 *
 * @throws Problem where it cannot be written; what else `output` throws
 */
export async function writeOutput(path: string, output: Output): Promise<void> {
  const content = typeof output === 'string' ? Buffer.from(output, 'utf8') : output;
  let thrown: unknown;
  // What fails in the making is no matter of the disk.
  const made = content instanceof Uint8Array ? content : noting(content, (error) => (thrown = error));
  try {
    if (STANDARD_OUTPUTS.has(path)) return await toStandardOutput(made);
    if (await isDevice(path)) return await writeToDevice(path, made);
    const { synced } = await writeFile(path, made, { copies: copiesFolder() });
    if (!synced) say(`${path} is written, but its drive does not promise that it would outlast a power cut.`);
  } catch (error) {
    throw error === thrown ? error : problemOf(path, error);
  }
}

async function* noting(
  content: AsyncIterable<Uint8Array>,
  note: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    note(error);
    throw error;
  }
}

async function toStandardOutput(content: Content): Promise<void> {
  for await (const piece of content instanceof Uint8Array ? [content] : content) await toStream(piece);
}

function toStream(piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'You have no right to write there.',
  EPERM: 'You have no right to write there.',
  EROFS: 'The disk can only be read.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EISDIR: 'There is a folder of that name.',
  ENAMETOOLONG: 'Its name is too long.',
  ENXIO: 'Nobody reads from it.',
  EPIPE: 'Nobody reads from it any more.',
};

function problemOf(path: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  const folder = error instanceof NotAFileError ? 'EISDIR' : undefined;
  const reason = REASONS[folder ?? code ?? ''] ?? `(${code ?? message})`;
  if (!(error instanceof TornError)) return new Problem(`${path} was not written. ${reason}`);
  return new Problem(
    `${path} was not written, and is damaged now. ${reason} A whole copy is in ${error.copy}`,
  );
}
