import fs from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../disk/system-error';
import { writeNew } from '../../disk/write-new';

/** The file in the folder of a map's versions that says where the map lies. */
const ABOUT = 'map.json';

/** Notes whose versions a folder holds. @throws the system's error */
export async function noteMap(own: string, path: string): Promise<void> {
  if ((await notedMap(own)) === path) return;
  await writeNew(join(own, ABOUT), Buffer.from(JSON.stringify({ path }), 'utf8'), 0o600);
}

/**
 * Gives a map the versions that were kept under another path, if its file was renamed or moved: there is none at the other
 * path any more, and the newest version is what the file holds now.
 *
 * @param folder that of all backups
 * @param own the folder that the map's versions belong into, which is not there
 * @param isNewest whether this file name is that of a version with the map's content
 */
export async function adoptMoved(
  folder: string,
  own: string,
  path: string,
  isNewest: (names: readonly string[]) => boolean,
): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    const other = join(folder, name);
    if (!isNewest(await fs.readdir(other).catch(() => []))) continue;
    const old = await notedMap(other);
    if (old === undefined || old === path || !(await isGone(old))) continue;
    await fs.rename(other, own);
    await noteMap(own, path);
    return;
  }
}

async function notedMap(own: string): Promise<string | undefined> {
  try {
    const { path } = JSON.parse(await fs.readFile(join(own, ABOUT), 'utf8'));
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}

async function isGone(path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => false,
    (error) => codeOf(error) === 'ENOENT',
  );
}
