import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../disk/sync-folder';
import { writeNew } from '../../disk/write-new';
import { boundBackups } from './bound-backups';
import { adoptMoved, noteMap } from './moved-map';

/** As many versions of a map as are kept. */
const MOST = 20;
/** As many bytes of one map's versions as are kept; the newest is kept whatever its size. */
const MOST_BYTES = 64 * 1024 * 1024;
/** As many maps as have versions; those that were saved longest ago go first. */
const MOST_MAPS = 200;

const NAME = /^(\d+)-([0-9a-f]{16})\.argmap$/;

/** A version of a map's file that was kept. */
export interface Backup {
  /** The name of its file in the folder of the map. */
  readonly id: string;
  /** When it was kept, in ms since 1970. */
  readonly when: number;
  readonly bytes: number;
}

/**
 * Keeps a version of a map's file, unless it is the newest that is kept already, and lets the oldest go.
 *
 * @param folder that of all backups
 * @param path of the map's file, links resolved
 * @param when it was written, in ms since 1970; it is kept as newer than those before it, whatever the clocks say
 * @throws the system's error
 */
export async function keepBackup(
  folder: string,
  path: string,
  content: Uint8Array,
  when: number,
): Promise<void> {
  const own = folderOf(folder, path);
  const hash = hashOf(content);
  await findMoved(folder, path, content);
  const kept = await listBackups(folder, path);
  if (kept[0]?.id.includes(`-${hash}.`)) return;
  if (kept.length === 0) await dropOldMaps(folder);
  await fs.mkdir(own, { recursive: true, mode: 0o700 });
  const place = join(own, `${Math.max(when, (kept[0]?.when ?? 0) + 1)}-${hash}.argmap`);
  await writeNew(place, content, 0o600);
  await noteMap(own, path);
  await syncFolder(own);
  await dropOld(folder, path);
  await boundBackups(folder, (name) => NAME.test(name));
}

/**
 * Finds the versions of a map whose file was renamed or moved since they were kept, where it has none of its own.
 *
 * @param content of the file as it is now
 */
export async function findMoved(folder: string, path: string, content: Uint8Array): Promise<void> {
  if ((await listBackups(folder, path)).length > 0) return;
  const hash = hashOf(content);
  const newestIsIt = (names: readonly string[]) => {
    const [newest = ''] = names
      .filter((name) => NAME.test(name))
      .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
    return NAME.exec(newest)?.[2] === hash;
  };
  await adoptMoved(folder, folderOf(folder, path), path, newestIsIt);
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The versions of a map's file that are kept, the newest first. */
export async function listBackups(folder: string, path: string): Promise<readonly Backup[]> {
  const own = folderOf(folder, path);
  const names = await fs.readdir(own).catch(() => []);
  const found = await Promise.all(
    names.map(async (id): Promise<Backup[]> => {
      const [, when] = NAME.exec(id) ?? [];
      const stats = when === undefined ? undefined : await fs.lstat(join(own, id)).catch(() => undefined);
      return stats?.isFile() ? [{ id, when: Number(when), bytes: stats.size }] : [];
    }),
  );
  return found.flat().sort((a, b) => b.when - a.when);
}

/** Where a version lies; undefined if it is none of this map's. */
export async function backupPath(folder: string, path: string, id: string): Promise<string | undefined> {
  const kept = await listBackups(folder, path);
  return kept.some((backup) => backup.id === id) ? join(folderOf(folder, path), id) : undefined;
}

async function dropOld(folder: string, path: string): Promise<void> {
  let bytes = 0;
  for (const [index, backup] of (await listBackups(folder, path)).entries()) {
    bytes += backup.bytes;
    if (index === 0 || (index < MOST && bytes <= MOST_BYTES)) continue;
    await fs.rm(join(folderOf(folder, path), backup.id), { force: true });
  }
}

async function dropOldMaps(folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  if (names.length < MOST_MAPS) return;
  const maps = await Promise.all(
    names.map(async (name) => ({ name, saved: (await fs.stat(join(folder, name))).mtimeMs })),
  );
  maps.sort((a, b) => b.saved - a.saved);
  for (const { name } of maps.slice(MOST_MAPS - 1))
    await fs.rm(join(folder, name), { recursive: true, force: true });
}

/** A path may hold what no name of a folder may. */
function folderOf(folder: string, path: string): string {
  return join(folder, createHash('sha256').update(path).digest('hex').slice(0, 32));
}
