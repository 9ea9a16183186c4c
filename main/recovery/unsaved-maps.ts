import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UnsavedMap } from '../../bridge/host';
import { recoverMap, unsavedChanges } from '../../bridge/recover-map';
import { readRegularFile } from '../../disk/read-regular-file';
import { isCopy } from '../documents/copies-folder';
import { readMapFile } from '../documents/read-map-file';
import { readJournal } from './journal-format';
import { openJournals, recoveryFolder, removeJournal } from './journals';
import { readCopiedMap, unwrittenCopies } from './left-copies';
import { leftJournals } from './left-journals';
import type { RecoveredMap } from './recovered-map';

/** The most bytes of a journal that are read: a map and far more changes than are kept before it is begun anew. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The journals that were offered, by the opaque ids of the maps in them. */
const offered = new Map<string, readonly string[]>();
let asked = false;

/** Whether the first window has asked for unsaved maps, which are then not offered again by themselves. */
export function wereOffered(): boolean {
  return asked;
}

/**
 * The maps that were not saved when a Crux ended, the latest first.
 *
 * @param inUse journals that are being recovered just now
 */
export async function listUnsaved(inUse: ReadonlySet<string>): Promise<readonly UnsavedMap[]> {
  asked = true;
  const open = new Set([...openJournals(), ...inUse]);
  const [own] = openJournals();
  const left = await leftJournals(recoveryFolder(), open, own && dirname(own));
  const copies = (await unwrittenCopies()).filter(({ path }) => !inUse.has(path)).map(({ path }) => [path]);
  const maps: UnsavedMap[] = [];
  const texts = new Set<string>();
  for (const journals of [...left, ...copies]) {
    const recovered = await readUnsaved(journals);
    const [copy] = journals.filter(isCopy);
    // A copy of a paper or a picture is offered as a file; one whose map a journal holds too, not twice.
    if (copy !== undefined && !recovered) continue;
    if (copy !== undefined && recovered && texts.has(recovered.text)) {
      await removeJournal(copy);
      continue;
    }
    if (!recovered) {
      await setAside(journals);
      continue;
    }
    const changes = unsavedChanges(recovered.base, recovered.text, await savedText(recovered));
    if (changes === 0) {
      await Promise.all(journals.map(removeJournal));
      continue;
    }
    const { name, when, whole } = recovered;
    texts.add(recovered.text);
    maps.push({ id: idOf(journals), name, when, changes, whole });
  }
  return maps.sort((a, b) => b.when - a.when);
}

/** The journals of an unsaved map that was offered. */
export function journalsOf(id: string): readonly string[] | undefined {
  return offered.get(id);
}

/** Gives an unsaved map up. */
export async function discardUnsaved(id: string): Promise<void> {
  const journals = offered.get(id) ?? [];
  offered.delete(id);
  await Promise.all(journals.map(removeJournal));
}

/** The map that these journals of one document hold: that of the newest in which there is one. */
export async function readUnsaved(journals: readonly string[]): Promise<RecoveredMap | undefined> {
  for (const path of journals) {
    if (isCopy(path)) return readCopiedMap(path);
    try {
      const { content } = await readRegularFile(path, MOST_BYTES);
      const journal = readJournal(content.toString('utf8'));
      // One without a change was torn as it was begun.
      if (!journal || journal.changes.length === 0) continue;
      const { name, path: file, base, changes, when, whole } = journal;
      const recovered = recoverMap(base, changes);
      if (!recovered) continue;
      const { text, applied } = recovered;
      const of = file === undefined ? { name } : { name, path: file };
      return { ...of, base, text, when, whole: whole && applied === changes.length };
    } catch {
      // The one behind it may be readable.
    }
  }
  return undefined;
}

async function savedText({ path }: RecoveredMap): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const read = await readMapFile(path);
  return read.ok ? read.value.text : undefined;
}

function idOf(journals: readonly string[]): string {
  const known = [...offered].find(([, others]) => others[0] === journals[0]);
  if (known) return known[0];
  const id = randomUUID();
  offered.set(id, journals);
  return id;
}

/** What cannot be read may still be read by somebody who knows how, so it is kept under a name that is not offered. */
async function setAside(journals: readonly string[]): Promise<void> {
  await Promise.all(journals.map((path) => fs.rename(path, `${path}.unreadable`).catch(() => undefined)));
}
