import fs from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, RUNNING } from './running';

const NAME = /^(.+)\.(\d+)\.journal$/;

/**
 * The journals that no running Crux writes, the newest of each document first: one that was torn as it was begun has an
 * older one behind it.
 *
 * @param folder that of all journals
 * @param open those that this Crux writes itself, in the folder `own`
 * @returns for each document, where its journals lie
 */
export async function leftJournals(
  folder: string,
  open: ReadonlySet<string>,
  own?: string,
): Promise<readonly (readonly string[])[]> {
  const folders = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  const left: (readonly string[])[] = [];
  for (const entry of folders) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || (path !== own && isRunning(path))) continue;
    const documents = await journalsIn(path);
    if (documents.length === 0 && path !== own) await sweep(path);
    left.push(...documents.filter((journals) => !journals.some((journal) => open.has(journal))));
  }
  return left;
}

async function journalsIn(folder: string): Promise<readonly (readonly string[])[]> {
  const names = await fs.readdir(folder).catch(() => []);
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

/** Removes the folder of a Crux that ended and left nothing. */
async function sweep(folder: string): Promise<void> {
  await fs.rm(join(folder, RUNNING), { force: true }).catch(() => undefined);
  // Refused where something is in it after all.
  await fs.rmdir(folder).catch(() => undefined);
}
