import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import type { UnsavedMap } from '../../bridge/host';
import { recoverMap, unsavedChanges } from '../../bridge/recover-map';
import { readRegularFile } from '../../disk/read-regular-file';
import { codeOf } from '../../disk/system-error';
import { isCopy } from '../documents/copies-folder';
import { readMapFile } from '../documents/read-map-file';
import { readJournal } from './journal-format';
import { doneJournals, openJournals, ownFolder, recoveryFolder, removeJournal } from './journals';
import { readCopiedMap, unwrittenCopies } from './left-copies';
import { leftJournals } from './left-journals';
import type { RecoveredMap } from './recovered-map';

/** The most bytes of a journal that are read: a map and far more changes than are kept before it is begun anew. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The journals that were offered, by the opaque ids of the maps in them. */
const offered = new Map<string, readonly string[]>();
let asked = false;

/** How one is listed that the system does not let us read just now. It may do so when the person opens it. */
const UNREADABLE = { name: 'A map that cannot be read just now', when: 0, changes: 1, whole: false } as const;

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
  const open = new Set([...openJournals(), ...inUse]);
  const left = await leftJournals(recoveryFolder(), open, ownFolder(), doneJournals());
  const copies = (await unwrittenCopies()).filter(({ path }) => !inUse.has(path)).map(({ path }) => [path]);
  const maps: UnsavedMap[] = [];
  const texts = new Set<string>();
  for (const journals of [...left, ...copies]) {
    const recovered = await readUnsaved(journals).catch(() => 'unreadable' as const);
    if (recovered === 'unreadable') {
      maps.push({ id: idOf(journals), ...UNREADABLE });
      continue;
    }
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
  asked = true;
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

/**
 * The map that these journals of one document hold: that of the newest in which there is one.
 *
 * @throws the system's error where there is none, and one of them cannot be read
 */
export async function readUnsaved(journals: readonly string[]): Promise<RecoveredMap | undefined> {
  let thrown: unknown;
  for (const path of journals) {
    if (isCopy(path)) return readCopiedMap(path);
    try {
      const recovered = await readLeft(path);
      if (recovered) return recovered;
    } catch (error) {
      // The one behind it may be readable.
      if (codeOf(error) !== 'ENOENT') thrown = error;
    }
  }
  if (thrown) throw thrown;
  return undefined;
}

async function readLeft(path: string): Promise<RecoveredMap | undefined> {
  const { content } = await readRegularFile(path, MOST_BYTES);
  const journal = readJournal(content.toString('utf8'));
  // One without a change was torn as it was begun.
  if (!journal || journal.changes.length === 0) return undefined;
  const { name, path: file, base, changes, when, whole } = journal;
  const recovered = recoverMap(base, changes);
  if (!recovered) return undefined;
  const { text, applied } = recovered;
  const of = file === undefined ? { name } : { name, path: file };
  return { ...of, base, text, when, whole: whole && applied === changes.length };
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
