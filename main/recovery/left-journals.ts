import fs from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../disk/system-error';
import { isRunning, RUNNING } from './running';

const NAME = /^(.+)\.(\d+)\.journal$/;

/**
 * The journals that no running Crux writes, the newest of each document first: one that was torn as it was begun has an
 * older one behind it.
 *
 * @param folder that of all journals
 * @param open those that this Crux writes itself, in the folder `own`
 * @param done those that have nothing to give any more
 * @returns for each document, where its journals lie
 * @throws the system's error where that cannot be said: then nobody may be told that there is nothing
 */
export async function leftJournals(
  folder: string,
  open: ReadonlySet<string>,
  own?: string,
  done: ReadonlySet<string> = new Set(),
): Promise<readonly (readonly string[])[]> {
  const folders = await fs.readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
  const left: (readonly string[])[] = [];
  for (const entry of folders) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || (path !== own && isRunning(path))) continue;
    const all = await journalsIn(path);
    const documents = all
      .map((journals) => journals.filter((journal) => !done.has(journal)))
      .filter((journals) => journals.length > 0);
    if (all.length === 0 && path !== own) await sweep(path);
    left.push(...documents.filter((journals) => !journals.some((journal) => open.has(journal))));
  }
  return left;
}

async function journalsIn(folder: string): Promise<readonly (readonly string[])[]> {
  const names = await fs.readdir(folder).catch(noneIfMissing);
  const documents = new Map<string, { number: number; path: string }[]>();
  for (const name of names) {
    const [, id, number] = NAME.exec(name) ?? [];
    if (id === undefined) continue;
    const journals = documents.get(id) ?? [];
    journals.push({ number: Number(number), path: join(folder, name) });
    documents.set(id, journals);
  }
  return [...documents.values()].map((journals) =>
    journals.sort((a, b) => b.number - a.number).map(({ path }) => path),
  );
}

function noneIfMissing(error: unknown): [] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}

/** Removes the folder of a Crux that ended and left nothing. */
async function sweep(folder: string): Promise<void> {
  await fs.rm(join(folder, RUNNING), { force: true }).catch(() => undefined);
  // Refused where something is in it after all.
  await fs.rmdir(folder).catch(() => undefined);
}
