import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { holdTab, openTabs, thisTab } from './this-tab';

/** A file that a tab of this browser holds open. */
export interface HeldFile {
  /** Of the document in its tab. */
  readonly id: string;
  readonly tab: string;
  readonly handle: FileSystemFileHandle;
  /** The file's time when this tab last wrote it, by which its changes are told from those of other programs. */
  readonly written?: number;
}
interface Schema extends DBSchema {
  files: { key: string; value: HeldFile };
}

const listeners = new Set<() => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('crux-files');
// Under Node, where the tests run, an open channel would keep the process.
(tabs as { unref?(): void } | undefined)?.unref?.();
const tellListeners = () => {
  for (const listener of listeners) listener();
};
tabs?.addEventListener('message', tellListeners);

/** Lets the other tabs know that this one holds a file, and whether it wrote it. */
export async function holdFile(id: string, handle: FileSystemFileHandle, written?: number): Promise<void> {
  holdTab();
  await attempt(async (database) => {
    const open = await openTabs();
    const known = await database.getAll('files');
    const writing = database.transaction('files', 'readwrite');
    for (const { id: old, tab } of known) if (!open.has(tab)) void writing.store.delete(old);
    void writing.store.put({ id, tab: thisTab, handle, ...(written !== undefined && { written }) });
    await writing.done;
  });
  tabs?.postMessage(null);
  tellListeners();
}

/** Lets the other tabs know that this one holds a file no longer. */
export async function letFileGo(id: string): Promise<void> {
  await attempt((database) => database.delete('files', id));
}

/** What other tabs that are open hold of the same file; nothing where this browser cannot keep handles. */
export async function heldElsewhere(handle: FileSystemFileHandle): Promise<readonly HeldFile[]> {
  const others = await attempt(async (database) => {
    const open = await openTabs();
    const held = (await database.getAll('files')).filter(({ tab }) => tab !== thisTab && open.has(tab));
    const same = await Promise.all(held.map((other) => other.handle.isSameEntry(handle)));
    return held.filter((_, index) => same[index]);
  });
  return others ?? [];
}

/** Calls when this tab or another has opened or written a file. @returns a function that stops it */
export function listenToHeldFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** Undefined where it fails: then the tabs do not know of each other, and saving still asks. */
async function attempt<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
  try {
    opening ??= openDB<Schema>('crux-files', 1, {
      upgrade: (database) => void database.createObjectStore('files', { keyPath: 'id' }),
    });
    return await work(await opening);
  } catch {
    return undefined;
  }
}
