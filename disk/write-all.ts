import type { FileHandle } from 'node:fs/promises';
import { systemError } from './system-error';

/**
 * Writes all of some bytes. The system may write a part and say so, as on a disk that is nearly full.
 *
 * @param at where in the file, in bytes; null for where it stands, which is all that a device or a pipe knows
 * @throws the system's error, also where it goes on writing nothing
 */
export async function writeAll(file: FileHandle, content: Uint8Array, at: number | null): Promise<void> {
  for (let written = 0; written < content.length; ) {
    const place = at === null ? null : at + written;
    const { bytesWritten } = await file.write(content, written, content.length - written, place);
    if (bytesWritten === 0) throw systemError('EIO', 'the system writes nothing');
    written += bytesWritten;
  }
}
