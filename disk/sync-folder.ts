import fs from 'node:fs/promises';
import { codeOf } from './system-error';
import { useFile } from './use-file';

/** Where a folder cannot be opened or synced, as on some network drives, the rename is all that can be had. */
const CANNOT = new Set([
  ...['EACCES', 'EPERM', 'EBUSY', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'],
]);

/**
 * Makes a rename in a folder last through a power cut. Windows has no such thing, and needs none on NTFS.
 *
 * @returns false where its drive cannot promise that
 * @throws the system's error where the disk fails
 */
export async function syncFolder(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  try {
    await useFile(await fs.open(folder, 'r'), (handle) => handle.sync());
    return true;
  } catch (error) {
    if (CANNOT.has(codeOf(error))) return false;
    throw error;
  }
}
