import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import fs from 'node:fs/promises';
import { readRegularFile } from './read-regular-file';

/** What a file was when Crux last read or wrote it, to see whether somebody else wrote it since. */
export interface FileVersion {
  readonly mtimeNs: bigint;
  readonly size: bigint;
  /** The number that the file system has for it: another where the file was replaced. */
  readonly ino: bigint;
  /** SHA-256 of the content. */
  readonly hash: string;
}

/** The version of a file with this status and content. */
export function fileVersion(
  { mtimeNs, size, ino }: Pick<BigIntStats, 'mtimeNs' | 'size' | 'ino'>,
  content: Uint8Array,
): FileVersion {
  return { mtimeNs, size, ino, hash: hashOf(content) };
}

/**
 * Whether a file has other content than in this version. A file that was only touched has not changed, nor has
 * one that is gone: there is nothing of anybody's to lose.
 *
 * @throws where the file cannot be read for another reason
 */
export async function hasChanged(path: string, since: FileVersion): Promise<boolean> {
  try {
    const { mtimeNs, size, ino } = await fs.stat(path, { bigint: true });
    if (mtimeNs === since.mtimeNs && size === since.size && ino === since.ino) return false;
    if (size !== since.size) return true;
    return hashOf((await readRegularFile(path, Number(size))).content) !== since.hash;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
