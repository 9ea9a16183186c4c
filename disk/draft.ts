import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Content, writeContent } from './content';
import { type FileVersion, versionOf } from './file-version';
import { keepPermissions } from './keep-permissions';
import { syncFile } from './sync-file';
import { systemError } from './system-error';
import { temporaryName } from './temporary-file';
import { useFile } from './use-file';

/** A file that was written beside the place that it is for, and is not there yet. */
export interface Draft {
  readonly path: string;
  readonly version: FileVersion;
  /** Whether its drive has promised that it lasts through a power cut. */
  readonly synced: boolean;
}

/** Whose owner, group and permissions a draft is to have. */
type Old = Parameters<typeof keepPermissions>[1];

/** A draft could not be begun, or could not be given the owner that it must have: nothing of the content was taken. */
export class NoDraftError extends Error {
  constructor(cause: unknown) {
    super('no draft', { cause });
  }
}

/**
 * Writes a draft beside a place, and syncs it.
 *
 * @param like the file that it is to replace, or the permissions of a new one
 * @throws NoDraftError, or the system's error; there is then no draft
 */
export async function writeDraft(place: string, content: Content, like: Old | number): Promise<Draft> {
  const path = temporaryName(dirname(place));
  const old = typeof like === 'number' ? undefined : like;
  // Exclusively, so that a link that somebody laid there is not followed; private until it has its permissions.
  const file = await fs.open(path, 'wx', typeof like === 'number' ? like : 0o600).catch((error) => {
    throw new NoDraftError(error);
  });
  try {
    return await useFile(file, async () => {
      if (old && !(await keepPermissions(file, old)))
        throw new NoDraftError(systemError('EPERM', 'the owner cannot be kept'));
      const { length, hash } = await writeContent(file, content, 0);
      const synced = await syncFile(file);
      const stats = await file.stat({ bigint: true });
      if (stats.size !== BigInt(length)) throw systemError('EIO', 'the system wrote only a part of the file');
      return { path, version: versionOf(stats, hash), synced };
    });
  } catch (error) {
    await dropDraft(path);
    throw error;
  }
}

/** Removes a draft that is not wanted. Never throws: at worst it is swept away later. */
export async function dropDraft(path: string): Promise<void> {
  await fs.rm(path, { force: true }).catch(() => undefined);
}
