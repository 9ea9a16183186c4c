import { readFile, stat } from 'node:fs/promises';
import { Problem } from '../problem';

/** Standard input or output, where a path is expected. */
export const STANDARD = '-';
/** Pictures of large maps are large; what is larger than that is something else. */
const MAX_BYTES = 512 * 1024 * 1024;

/** How a file is called in what is said about it. */
export function nameOf(path: string): string {
  return path === STANDARD ? 'Standard input' : path;
}

/** All of a file, or of standard input. @throws Problem where it cannot be read, or is too large */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (path === STANDARD) return readStandardInput();
  const about = await stat(path).catch((error) => refuse(path, error));
  if (about.isDirectory()) throw new Problem(`${path} is a folder, not a file.`);
  if (about.size > MAX_BYTES) throw tooLarge(path);
  return new Uint8Array(await readFile(path).catch((error) => refuse(path, error)));
}

async function readStandardInput(): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    length += piece.length;
    if (length > MAX_BYTES) throw tooLarge(STANDARD);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function tooLarge(path: string): Problem {
  return new Problem(`${nameOf(path)} has more than ${MAX_BYTES / 1024 / 1024} MB, so it is no map of Crux.`);
}

function refuse(path: string, error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new Problem(`There is no file ${path}.`);
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    throw new Problem(`${path} may not be read with the rights that you have.`);
  }
  throw new Problem(`${path} cannot be read (${error.code ?? error.message}).`);
}
