import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './system-error';

/** How often, in ms, to look whether a lock is gone. */
const PAUSE = 15;
/** After how long, in ms, the same lock is what a killed Crux has left: none is held for so long. */
const PATIENCE = 3000;
/** After how long, in ms, to go on without: a folder that behaves so strangely must not keep anybody from saving. */
const MOST_PATIENCE = 10_000;

/**
 * Does something while no other Crux does so with the same file: the look whether it has changed and the writing of it are
 * then one step. The lock is a file beside it, there for as long as that takes.
 */
export async function holdingLock<T>(place: string, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(place);
  const held = await take(lock);
  try {
    return await work();
  } finally {
    if (held) await remove(lock);
  }
}

/** Every Crux finds the same name; short, so that it fits where the file's own name does. */
export function lockOf(place: string): string {
  const hash = createHash('sha256').update(basename(place)).digest('hex').slice(0, 12);
  return join(dirname(place), `.crux-${hash}.lock`);
}

/** @returns false where nothing may be made in that folder; then the look alone must do */
async function take(lock: string): Promise<boolean> {
  const begun = performance.now();
  let seen: string | undefined;
  let since = begun;
  while (performance.now() - begun < MOST_PATIENCE) {
    try {
      const file = await fs.open(lock, 'wx', 0o600);
      await file.close().catch(() => undefined);
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false;
    }
    const now = await identity(lock);
    if (now !== seen) {
      seen = now;
      since = performance.now();
    } else if (now !== undefined && performance.now() - since > PATIENCE) {
      if (!(await remove(lock))) return false;
    }
    await wait(PAUSE);
  }
  return false;
}

/** Another program may look at it in this moment, so it is tried twice. */
async function remove(lock: string): Promise<boolean> {
  const rm = () => fs.rm(lock, { force: true });
  return rm()
    .catch(() => wait(PAUSE).then(rm))
    .then(
      () => true,
      () => false,
    );
}

async function identity(lock: string): Promise<string | undefined> {
  const stats = await fs.stat(lock, { bigint: true }).catch(() => undefined);
  return stats && `${stats.ino} ${stats.ctimeNs}`;
}
