import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RecentMap } from '../../bridge/host';

/** How many are kept: as many as a person finds something in without searching. */
const MOST = 12;

interface Recent {
  readonly id: string;
  readonly when: number;
  readonly handle: FileSystemFileHandle;
}
interface Schema extends DBSchema {
  maps: { key: string; value: Recent };
}

/** The maps that were opened or saved lately, the latest first; none where this browser keeps no handles. */
export async function recentMaps(): Promise<readonly RecentMap[]> {
  return (await all()).map(({ id, when, handle }) => ({ id, when, name: handle.name }));
}

/** The handle of one of them; undefined if it is not in the list. */
export async function recentHandle(id: string): Promise<FileSystemFileHandle | undefined> {
  return (await all()).find((recent) => recent.id === id)?.handle;
}

/** Puts a file at the head of the list. A browser that refuses to keep anything just has no list. */
export async function addRecent(handle: FileSystemFileHandle): Promise<void> {
  await attempt(async (database) => {
    const known = await all();
    const same = await Promise.all(known.map((recent) => recent.handle.isSameEntry(handle)));
    const others = known.filter((_, index) => !same[index]);
    const writing = database.transaction('maps', 'readwrite');
    for (const { id } of [...known.filter((_, index) => same[index]), ...others.slice(MOST - 1)]) {
      void writing.store.delete(id);
    }
    void writing.store.put({ id: crypto.randomUUID(), when: Date.now(), handle });
    await writing.done;
  });
}

/** Takes a file out of the list. */
export async function dropRecent(id: string): Promise<void> {
  await attempt((database) => database.delete('maps', id));
}

/** Empties the list. */
export async function clearRecent(): Promise<null> {
  await attempt((database) => database.clear('maps'));
  return null;
}

async function all(): Promise<readonly Recent[]> {
  const kept = (await attempt((database) => database.getAll('maps'))) ?? [];
  return kept.sort((a, b) => b.when - a.when);
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** Undefined where it fails: a private window may refuse IndexedDB, and some browsers cannot keep a handle in it. */
async function attempt<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
  try {
    opening ??= openDB<Schema>('crux-recent', 1, {
      upgrade: (database) => void database.createObjectStore('maps', { keyPath: 'id' }),
    });
    return await work(await opening);
  } catch {
    return undefined;
  }
}
