import fs from 'node:fs/promises';

/** Where a folder cannot be opened or synced, as on some network drives, the rename is all that can be had. */
const CANNOT = new Set(['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS']);

/** Makes a rename in a folder last through a power cut. Windows has no such thing, and needs none on NTFS. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!CANNOT.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
