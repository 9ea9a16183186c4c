import { type BigIntStats, constants } from 'node:fs';
import fs from 'node:fs/promises';

/** The file has more bytes than were allowed. */
export class TooLargeError extends Error {
  readonly size: number;
  constructor(size: number) {
    super(`${size} bytes`);
    this.size = size;
  }
}

/** It is a folder, a pipe or a device, which can have no end. */
export class NotAFileError extends Error {}

/**
 * Reads a whole file of a limited size.
 *
 * @param most bytes
 * @throws TooLargeError, NotAFileError, or the system's error
 */
export async function readRegularFile(
  path: string,
  most: number,
): Promise<{ content: Buffer; stats: BigIntStats }> {
  // Without O_NONBLOCK, opening a pipe would wait for a writer for ever. Windows has neither.
  const file = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat({ bigint: true });
    if (!stats.isFile()) throw new NotAFileError();
    if (stats.size > BigInt(most)) throw new TooLargeError(Number(stats.size));
    const content = await file.readFile();
    if (content.length > most) throw new TooLargeError(content.length);
    return { content, stats };
  } finally {
    await file.close();
  }
}
