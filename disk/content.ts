import { createHash } from 'node:crypto';
import fs, { type FileHandle } from 'node:fs/promises';
import { writeAll } from './write-all';

/** What is written to a file: bytes, or bytes as they come. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** How much of a file is in memory at once, in bytes. */
const PIECE = 1024 * 1024;

/**
 * Writes all of it to a file, from a place on.
 *
 * @param at in bytes; null for a device or a pipe
 * @returns how many bytes it has, and its SHA-256
 */
export async function writeContent(
  file: FileHandle,
  content: Content,
  at: number | null,
): Promise<{ readonly length: number; readonly hash: string }> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    await writeAll(file, piece, at === null ? null : at + length);
    hash.update(piece);
    length += piece.length;
  }
  return { length, hash: hash.digest('hex') };
}

/** What a file holds piece by piece. @throws the system's error */
export async function* contentOf(path: string): AsyncGenerator<Buffer> {
  const file = await fs.open(path, 'r');
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // Nothing was written, so that there is nothing to fail.
    await file.close().catch(() => undefined);
  }
}
