import fs from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import type { Change } from '../../core/edit/change/change';
import { dropCopy } from '../../disk/copy';
import { isCopy } from '../documents/copies-folder';
import { serialize } from '../documents/serialize';
import { Journal } from './journal';
import type { Journalled } from './journal-format';
import { OwnFolder } from './own-folder';

const journals = new Map<string, Journal>();
/** Those that have done their work and could not be removed: they are not offered, and it is tried again. */
const unremoved = new Set<string>();
let own: OwnFolder | undefined;
let begun = 0;

/** The folder of the journals of every Crux of this person. */
export function recoveryFolder(): string {
  return join(app.getPath('userData'), 'recovery');
}

/**
 * Begins the journal of a document, in place of the one that it has.
 *
 * @param base the text of the map that the changes are made to
 * @throws the system's error; the old journal is then kept
 */
export function beginJournal(id: string, of: Journalled, base: string, change: Change): Promise<void> {
  return serialize(turnOf(id), async () => {
    own ??= new OwnFolder(recoveryFolder());
    await own.make();
    begun++;
    const path = join(own.path, `${id}.${begun}.journal`);
    const journal = await Journal.begin(path, of, base, change, Date.now());
    const old = journals.get(id);
    journals.set(id, journal);
    await removeSurely(old);
  });
}

/**
 * Writes a change to the journal of a document.
 *
 * @returns how many bytes its changes have by now; undefined if it has no journal
 * @throws the system's error
 */
export function appendToJournal(id: string, change: Change): Promise<number | undefined> {
  return serialize(turnOf(id), async () => journals.get(id)?.append(change, Date.now()));
}

/** Ends the journal of a document, whose changes are saved or given up. */
export function endJournal(id: string): Promise<void> {
  return serialize(turnOf(id), async () => {
    const journal = journals.get(id);
    journals.delete(id);
    await removeSurely(journal);
  });
}

/** Leaves the journal of a document whose window is gone, to be offered again; answers with where it lies. */
export function leaveJournal(id: string): Promise<string | undefined> {
  return serialize(turnOf(id), async () => {
    const journal = journals.get(id);
    journals.delete(id);
    await journal?.close();
    return journal?.path;
  });
}

/**
 * Removes a journal that no document of this Crux has, or the copy of a file, with what is said of it. Never throws: what
 * cannot be removed is tried again, and at worst offered by the next Crux.
 */
export async function removeJournal(path: string): Promise<void> {
  if (isCopy(path)) return dropCopy({ path });
  unremoved.add(path);
  for (const each of unremoved) {
    await fs.rm(each, { force: true }).then(
      () => unremoved.delete(each),
      () => undefined,
    );
  }
}

/** Whether something of a document is kept. */
export function hasJournal(id: string): boolean {
  return journals.has(id);
}

/** Where the journals lie that documents of this Crux write. */
export function openJournals(): ReadonlySet<string> {
  return new Set([...journals.values()].map(({ path }) => path));
}

/** Where the journals lie that have done their work and could not be removed yet. */
export function doneJournals(): ReadonlySet<string> {
  return unremoved;
}

/** The folder in which this Crux keeps its own; undefined where it has none yet. */
export function ownFolder(): string | undefined {
  return own?.path;
}

async function removeSurely(journal: Journal | undefined): Promise<void> {
  await journal?.close();
  if (journal) await removeJournal(journal.path);
}

function turnOf(id: string): string {
  return `journal of ${id}`;
}
