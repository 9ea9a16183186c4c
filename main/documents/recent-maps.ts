import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import type { RecentMap } from '../../bridge/host';

/** How many are kept: as many as a person finds something in without searching. */
const MOST = 12;

const recentSchema = z.array(z.object({ id: z.string(), path: z.string(), when: z.number() }));
type Recent = z.infer<typeof recentSchema>[number];

const listeners = new Set<() => void>();
let opened: Store<{ maps?: unknown }> | undefined;

/** The maps that were opened or saved lately, the latest first; none if the list cannot be read. */
export function recentMaps(): readonly RecentMap[] {
  return read().map(({ id, path, when }) => ({ id, name: basename(path), when }));
}

/** Where one of them lies; undefined if it is not in the list. */
export function recentPath(id: string): string | undefined {
  return read().find((recent) => recent.id === id)?.path;
}

/** Puts a file at the head of the list. */
export function addRecent(path: string): void {
  const known = read();
  const id = known.find((recent) => recent.path === path)?.id ?? randomUUID();
  const others = known.filter((recent) => recent.path !== path);
  write([{ id, path, when: Date.now() }, ...others].slice(0, MOST));
}

/** Takes a file out of the list. */
export function dropRecent(id: string): void {
  write(read().filter((recent) => recent.id !== id));
}

/** Empties the list. */
export function dropAllRecent(): void {
  write([]);
}

/** The files themselves, for the menus of the system. */
export function recentFiles(): readonly { readonly id: string; readonly path: string }[] {
  return read();
}

/** Calls whenever the list has changed. */
export function onRecentChange(listener: () => void): void {
  listeners.add(listener);
}

function read(): readonly Recent[] {
  try {
    return recentSchema.parse(store().get('maps'));
  } catch {
    return [];
  }
}

/** A list that cannot be written stops nothing: the map is open or saved all the same, which is what the person wanted. */
function write(maps: readonly Recent[]): void {
  try {
    store().set('maps', maps);
  } catch (error) {
    console.error('The list of recent maps was not written:', error);
    return;
  }
  for (const listener of listeners) listener();
}

// Apart from the settings: this list is a convenience, and a file of it that was damaged is begun anew.
function store(): Store<{ maps?: unknown }> {
  opened ??= new Store({ name: 'recent', clearInvalidConfig: true });
  return opened;
}
