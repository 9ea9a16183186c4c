import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { join } from 'node:path';

/** After how long, in ms, a temporary file is what a killed save has left: none takes so long. */
const PATIENCE = 10 * 60_000;
/** Those of an earlier Crux had longer names. */
const NAME = /^\.crux-(?:[0-9a-f]{12}\.(?:tmp|lock)|[0-9a-f-]{36}\.tmp)$/;
/** The folders that this Crux has looked through. */
const swept = new Set<string>();

/** A new name for a temporary file in a folder; short, so that it fits where the file's own name does. */
export function temporaryName(folder: string): string {
  return join(folder, `.crux-${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * Removes what killed saves have left in a folder: once while Crux runs, and of what is old enough that no Crux can still
 * be writing it. Never throws.
 */
export async function sweepTemporaryFiles(folder: string, now = Date.now()): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    if (!NAME.test(name)) continue;
    const path = join(folder, name);
    const stats = await fs.lstat(path).catch(() => undefined);
    if (stats?.isFile() && now - stats.mtimeMs > PATIENCE)
      await fs.rm(path, { force: true }).catch(() => undefined);
  }
}
