import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import fs from 'node:fs/promises';
import { readRegularFile } from './read-regular-file';
import { codeOf } from './system-error';

/** What a file was when Crux last read or wrote it, to see whether somebody else wrote it since. */
export interface FileVersion {
  readonly mtimeNs: bigint;
  /** When the system last changed anything of it. A program may set the other time back, but not this one. */
  readonly ctimeNs: bigint;
  readonly size: bigint;
  /** The number that the file system has for it: another where the file was replaced. */
  readonly ino: bigint;
  /** SHA-256 of the content. */
  readonly hash: string;
}

/** What the file system says of a file, without its content. */
export type FileStatus = Pick<BigIntStats, 'mtimeNs' | 'ctimeNs' | 'size' | 'ino'>;

/** The version of a file with this status and content. */
export function fileVersion(status: FileStatus, content: Uint8Array): FileVersion {
  return versionOf(status, createHash('sha256').update(content).digest('hex'));
}

/** The version of a file with this status, and content of this SHA-256. */
export function versionOf({ mtimeNs, ctimeNs, size, ino }: FileStatus, hash: string): FileVersion {
  return { mtimeNs, ctimeNs, size, ino, hash };
}

/**
 * Whether a file has other content than in this version. It is the bytes that are compared: their number and the times may
 * be as they were. A file that was only touched has not changed, nor has one that is gone: there is nothing of anybody's
 * to lose.
 *
 * @throws where the file cannot be read for another reason
 */
export async function hasChanged(path: string, since: FileVersion): Promise<boolean> {
  try {
    const { size } = await fs.stat(path, { bigint: true });
    if (size !== since.size) return true;
    const { content, stats } = await readRegularFile(path, Number(size));
    return fileVersion(stats, content).hash !== since.hash;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
