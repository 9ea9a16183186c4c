import { basename, join } from 'node:path';
import { app } from 'electron';
import type { EarlierVersion } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { heldDocument } from '../documents/held-documents';
import { readMapFile } from '../documents/read-map-file';
import { backupPath, keepBackup, listBackups } from './backup-store';
import { countStatements } from './count-statements';

/**
 * Keeps what a save is about to replace, if Crux has not kept it already, and what it has written. A backup that cannot
 * be made never stands in the way of a save.
 *
 * @param when the content was written, in ms since 1970
 */
export async function backUp(path: string, content: Uint8Array, when: number): Promise<void> {
  await keepBackup(backupFolder(), path, content, when).catch(() => undefined);
}

/** The versions of a document's file that are kept, the newest first; none for a map without a file. */
export async function earlierVersions(
  window: number,
  { id }: { id: string },
): Promise<Result<readonly EarlierVersion[]>> {
  const path = heldDocument(window, id)?.path;
  if (path === undefined) return success([]);
  const versions: EarlierVersion[] = [];
  // One after the other: all at once would be as many maps in memory.
  for (const { id, when, bytes } of await listBackups(backupFolder(), path)) {
    const place = await backupPath(backupFolder(), path, id);
    const statements = place === undefined ? undefined : await countStatements(place);
    versions.push({ id, when, bytes, ...(statements !== undefined && { statements }) });
  }
  return success(versions);
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
