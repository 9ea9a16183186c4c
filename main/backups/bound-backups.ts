import fs from 'node:fs/promises';
import { join } from 'node:path';

/** As many bytes as all versions of all maps may have together. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** The part of what is free on the disk, and of what they have already, that they may have. */
const PART = 0.1;

/**
 * Lets the oldest versions go until all together are within what the disk can spare. The newest of each map stays.
 *
 * @param folder that of all backups
 * @param isVersion whether a file of this name is a version; such names begin with their time
 * @param most bytes; by the disk if left out
 */
export async function boundBackups(
  folder: string,
  isVersion: (name: string) => boolean,
  most?: number,
): Promise<void> {
  const maps = await fs.readdir(folder).catch(() => []);
  const versions: { path: string; when: number; bytes: number; newest: boolean }[] = [];
  for (const map of maps) {
    const names = (await fs.readdir(join(folder, map)).catch(() => [])).filter(isVersion);
    const newest = Math.max(...names.map(timeOf));
    for (const name of names) {
      const path = join(folder, map, name);
      const bytes = await fs.stat(path).then(
        ({ size }) => size,
        () => 0,
      );
      versions.push({ path, when: timeOf(name), bytes, newest: timeOf(name) === newest });
    }
  }
  let bytes = versions.reduce((sum, version) => sum + version.bytes, 0);
  const limit = most ?? (await spared(folder, bytes));
  const older = versions.filter(({ newest }) => !newest).sort((a, b) => a.when - b.when);
  for (const version of older) {
    if (bytes <= limit) return;
    await fs.rm(version.path, { force: true });
    bytes -= version.bytes;
  }
}

function timeOf(name: string): number {
  return Number.parseInt(name, 10);
}

async function spared(folder: string, used: number): Promise<number> {
  const { bavail, bsize } = await fs.statfs(folder);
  return Math.min(MOST_BYTES, (bavail * bsize + used) * PART);
}
