import { basename, join } from 'node:path';
import { app } from 'electron';
import type { EarlierVersion } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { heldDocument } from '../documents/held-documents';
import { readMapFile } from '../documents/read-map-file';
import { backupPath, keepBackup, listBackups } from './backup-store';

/**
 * Keeps what a save is about to replace, if Crux has not kept it already, and what it has written. A backup that cannot
 * be made never stands in the way of a save.
 */
export async function backUp(path: string, content: Uint8Array): Promise<void> {
  await keepBackup(backupFolder(), path, content, Date.now()).catch(() => undefined);
}

/** The versions of a document's file that are kept, the newest first; none for a map without a file. */
export async function earlierVersions(
  window: number,
  { id }: { id: string },
): Promise<Result<readonly EarlierVersion[]>> {
  const path = heldDocument(window, id)?.path;
  return success(path === undefined ? [] : await listBackups(backupFolder(), path));
}

/** The text of one of them. */
export async function readVersion(
  window: number,
  { id, version }: { id: string; version: string },
): Promise<Result<string>> {
  const path = heldDocument(window, id)?.path;
  const backup = path === undefined ? undefined : await backupPath(backupFolder(), path, version);
  if (path === undefined || backup === undefined) {
    return failure('missing', 'This earlier version is no longer kept. Your map is as it was.');
  }
  const read = await readMapFile(backup);
  if (read.ok) return success(read.value.text);
  return failure(
    read.error.code,
    `The earlier version of “${basename(path)}” could not be read. Your map is as it was.`,
  );
}

function backupFolder(): string {
  return join(app.getPath('userData'), 'backups');
}
