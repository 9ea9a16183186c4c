import type { FileHandle } from 'node:fs/promises';
import { codeOf } from './system-error';

/** A drive that knows no such thing, as some on a network or in user space: the write itself may be sound. */
const UNKNOWN = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Makes what was written to a file last through a power cut.
 *
 * @returns false where its drive cannot promise that
 * @throws the system's error where the disk is full or fails: then what was written may be gone already
 */
export function syncFile(file: FileHandle): Promise<boolean> {
  return asFarAsKnown(file.sync());
}

/** The same of the content alone, which is quicker. */
export function syncData(file: FileHandle): Promise<boolean> {
  return asFarAsKnown(file.datasync());
}

async function asFarAsKnown(sync: Promise<void>): Promise<boolean> {
  try {
    await sync;
    return true;
  } catch (error) {
    if (UNKNOWN.has(codeOf(error))) return false;
    throw error;
  }
}
