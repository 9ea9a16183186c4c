import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import type { RecentMap } from '../../bridge/host';

/** How many are kept: as many as a person finds something in without searching. */
const MOST = 12;

const recentSchema = z.array(z.object({ id: z.string(), path: z.string(), when: z.number() }));
type Recent = z.infer<typeof recentSchema>[number];

let opened: Store<{ maps?: unknown }> | undefined;

/** The maps that were opened or saved lately, the latest first; none if the list cannot be read. */
export function recentMaps(): readonly RecentMap[] {
  return read().map(({ id, path, when }) => ({ id, name: basename(path), when }));
}

/** Where one of them lies; undefined if it is not in the list. */
export function recentPath(id: string): string | undefined {
  return read().find((recent) => recent.id === id)?.path;
}

/** Puts a file at the head of the list. Throws if the list cannot be written. */
export function addRecent(path: string): void {
  const others = read().filter((recent) => recent.path !== path);
  write([{ id: randomUUID(), path, when: Date.now() }, ...others].slice(0, MOST));
}

/** Takes a file out of the list. */
export function dropRecent(id: string): void {
  write(read().filter((recent) => recent.id !== id));
}

/** Empties the list. */
export function dropAllRecent(): void {
  write([]);
}

function read(): readonly Recent[] {
  const known = recentSchema.safeParse(store().get('maps'));
  return known.success ? known.data : [];
}

function write(maps: readonly Recent[]): void {
  store().set('maps', maps);
}

// Apart from the settings: this list is a convenience, and a file of it that was damaged is begun anew.
function store(): Store<{ maps?: unknown }> {
  opened ??= new Store({ name: 'recent', clearInvalidConfig: true });
  return opened;
}
