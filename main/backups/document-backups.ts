import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import type { EarlierVersion } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { wordsOf } from '../documents/failure-of';
import { heldDocument } from '../documents/held-documents';
import { readMapFile } from '../documents/read-map-file';
import { tellNotice } from '../documents/tell-notice';
import { backupPath, findMoved, keepBackup, listBackups } from './backup-store';
import { countStatements } from './count-statements';

/** As many saves as wait for a folder of versions that does not answer; what comes then is not kept. */
const MOST_WAITING = 5;
/** How long, in ms, the list of versions waits for those that are being kept. */
const PATIENCE = 2000;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
/** The maps whose versions could not be kept, and whose windows were told. */
const told = new Set<string>();

/** The content of a map's file, and when it was written, in ms since 1970. */
export interface Version {
  readonly content: Uint8Array;
  readonly when: number;
}

/**
 * Keeps versions of a map's file: what a save has replaced, if Crux has not kept it already, and what it has written. No save
 * waits for it. That it fails is told, once until it works again.
 */
export function backUp(window: BrowserWindow, path: string, versions: readonly Version[]): void {
  if (waiting >= MOST_WAITING) {
    tellNotKept(window, path, 'The disk does not answer.');
    return;
  }
  waiting++;
  const keep = async () => {
    try {
      for (const { content, when } of versions) await keepBackup(backupFolder(), path, content, when);
      told.delete(path);
    } catch (error) {
      tellNotKept(window, path, `The system reported: ${wordsOf(error)}.`);
    } finally {
      waiting--;
    }
  };
  last = last.then(keep).catch((error) => console.error('Earlier versions:', error));
}

/** Waits until all versions are kept, or could not be. */
export async function backupsDone(): Promise<void> {
  await last;
}

/** Whether none is being kept. */
export function areBackupsDone(): boolean {
  return waiting === 0;
}

function tellNotKept(window: BrowserWindow, path: string, reason: string): void {
  if (told.has(path)) return;
  told.add(path);
  const name = basename(path);
  tellNotice(window, `“${name}” is saved, but no earlier version of it could be kept. ${reason}`);
}

/** The versions of a document's file that are kept, the newest first; none for a map without a file. */
export async function earlierVersions(
  window: number,
  { id }: { id: string },
): Promise<Result<readonly EarlierVersion[]>> {
  const path = heldDocument(window, id)?.path;
  if (path === undefined) return success([]);
  await Promise.race([backupsDone(), wait(PATIENCE, undefined, { ref: false })]);
  const file = await readMapFile(path);
  if (file.ok)
    await findMoved(backupFolder(), path, Buffer.from(file.value.text, 'utf8')).catch(() => undefined);
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
