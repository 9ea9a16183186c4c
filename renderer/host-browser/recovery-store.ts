import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Change } from '../../core/edit/change/change';
import { migrateChange } from '../../core/file/migrations/migrate-change';

/** What this browser keeps of a document that is not saved. */
export interface Kept {
  readonly id: string;
  /** Of the tab that keeps it: nobody else touches it while that tab is open. */
  readonly tab: string;
  readonly name: string;
  readonly handle?: FileSystemFileHandle;
  /** The text of the map that the changes were made to. */
  readonly base: string;
  readonly when: number;
}
/** A further change. Its key in the store rises, so that they stay in their order. */
export interface KeptChange {
  readonly document: string;
  readonly when: number;
  readonly change: Change;
}
interface Schema extends DBSchema {
  documents: { key: string; value: Kept };
  changes: { key: number; value: KeptChange; indexes: { document: string } };
}

/** Keeps a document with a first change, in place of what was kept of it and of those that it was recovered from. */
export async function putKept(kept: Kept, change: Change, recovers: readonly string[]): Promise<void> {
  const writing = (await database()).transaction(['documents', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  const changes = writing.objectStore('changes');
  try {
    for (const old of [kept.id, ...recovers]) {
      void writing.objectStore('documents').delete(old);
      for (const key of await changes.index('document').getAllKeys(old)) void changes.delete(key);
    }
    await writing.objectStore('documents').put(kept);
    await changes.add({ document: kept.id, when: kept.when, change });
  } catch (error) {
    // What is refused at once would let the rest happen: the old would be gone, and nothing in its place.
    undo(writing);
    throw error;
  }
  await writing.done;
}

/** Keeps a further change. */
export async function addChange(change: KeptChange): Promise<void> {
  const writing = (await database()).transaction('changes', 'readwrite', { durability: 'strict' });
  void writing.store.add(change);
  await writing.done;
}

function undo(writing: { abort(): void; readonly done: Promise<void> }): void {
  writing.done.catch(() => undefined);
  try {
    writing.abort();
  } catch {
    // The browser has done so.
  }
}

/** Forgets a document and its changes. */
export async function dropKept(id: string): Promise<void> {
  const writing = (await database()).transaction(['documents', 'changes'], 'readwrite');
  const changes = writing.objectStore('changes');
  void writing.objectStore('documents').delete(id);
  for (const key of await changes.index('document').getAllKeys(id)) void changes.delete(key);
  await writing.done;
}

/** All that is kept, of whatever tab. */
export async function allKept(): Promise<readonly Kept[]> {
  return (await database()).getAll('documents');
}

/** The changes of a document, in their order. */
export async function changesOf(id: string): Promise<readonly KeptChange[]> {
  const kept = await (await database()).getAllFromIndex('changes', 'document', id);
  // An older Crux may have kept them.
  return kept.map((each) => ({ ...each, change: migrateChange(each.change) as Change }));
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('crux-recovery', 1, {
    upgrade(made) {
      made.createObjectStore('documents', { keyPath: 'id' });
      made.createObjectStore('changes', { autoIncrement: true }).createIndex('document', 'document');
    },
    // Chrome closes it where its disk fails; the next change opens it again.
    terminated: () => {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
