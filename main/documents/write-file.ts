import { constants, type Stats } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FileVersion, fileVersion } from './file-version';
import { keepPermissions } from './keep-permissions';
import { NotAFileError } from './read-regular-file';
import { renameOver } from './rename-over';
import { resolveLinks } from './resolve-links';
import { syncFolder } from './sync-folder';
import { sweepTemporaryFiles, temporaryName } from './temporary-file';

/**
 * Writes a file so that at every moment, and after a crash or a power cut, it is wholly the old or wholly the new
 * one: a temporary file beside it is written, synced and renamed over it, and the folder is synced. Links are
 * followed; permissions and, where the system lets us, the owner are kept; a write-protected file is not replaced.
 *
 * @returns the version that was written
 * @throws the system's error; the old file is then as it was, unless only syncing the folder failed
 */
export async function writeFile(path: string, content: Uint8Array): Promise<FileVersion> {
  const place = await resolveLinks(path);
  const old = await statusOf(place);
  const temporary = temporaryName(dirname(place));
  let version: FileVersion;
  try {
    version = await writeNew(temporary, content, old);
    await renameOver(temporary, place);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(place));
  void sweepTemporaryFiles(dirname(place));
  return version;
}

async function statusOf(place: string): Promise<Stats | undefined> {
  try {
    const old = await fs.stat(place);
    if (!old.isFile()) throw new NotAFileError('EISDIR: it is not a file');
    // The rename would go through: it asks the folder for permission, not the file.
    await fs.access(place, constants.W_OK);
    return old;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeNew(
  temporary: string,
  content: Uint8Array,
  old: Stats | undefined,
): Promise<FileVersion> {
  // Exclusively, so that a link that somebody laid there is not followed; private until it has its permissions.
  const file = await fs.open(temporary, 'wx', old ? 0o600 : 0o666);
  try {
    await file.writeFile(content);
    if (old) await keepPermissions(file, old);
    await file.sync();
    const stats = await file.stat({ bigint: true });
    if (stats.size !== BigInt(content.length)) {
      throw Object.assign(new Error('EIO: the system wrote only a part of the file'), { code: 'EIO' });
    }
    return fileVersion(stats, content);
  } finally {
    await file.close();
  }
}
