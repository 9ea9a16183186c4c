import { contentOf } from '../../../disk/content';
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
  if (path === STANDARD) return whole(path, process.stdin);
  try {
    return await whole(path, contentOf(path));
  } catch (error) {
    throw error instanceof Problem ? error : problemOf(path, error as NodeJS.ErrnoException);
  }
}

/** It is counted as it comes: a pipe or a device does not say how much there is. */
async function whole(path: string, stream: AsyncIterable<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > MAX_BYTES) throw tooLarge(path);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function tooLarge(path: string): Problem {
  return new Problem(`${nameOf(path)} has more than ${MAX_BYTES / 1024 / 1024} MB, so it is no map of Crux.`);
}

function problemOf(path: string, error: NodeJS.ErrnoException): Problem {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Problem(`There is no file ${path}.`);
    case 'EISDIR':
      return new Problem(`${path} is a folder, not a file.`);
    case 'EACCES':
    case 'EPERM':
      return new Problem(`${path} may not be read with the rights that you have.`);
    default:
      return new Problem(`${path} cannot be read (${error.code ?? error.message}).`);
  }
}
