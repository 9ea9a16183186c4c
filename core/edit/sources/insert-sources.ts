import type { ArgumentMap, Source } from '../../model/argument-map';
import type { Id, NewId } from '../../model/id';

/** Which sources a map needs, and what a fragment's sources are called in it. */
export interface InsertedSources {
  readonly added: readonly Source[];
  readonly renamed: ReadonlyMap<Id, Id>;
}

/**
 * The sources of a fragment in a map. One that the map has already, with nothing different but the id perhaps, is that; another
 * one is added, under its own id if that is free.
 *
 * @throws Error if a new id is in use.
 */
export function insertSources(map: ArgumentMap, fragment: ArgumentMap, newId: NewId): InsertedSources {
  const added: Source[] = [];
  const renamed = new Map<Id, Id>();
  if (fragment.sources.size === 0) return { added, renamed };
  const taken = new Set(map.sources.keys());
  const known = new Map([...map.sources.values()].map((source) => [wordsOf(source), source.id]));
  for (const source of fragment.sources.values()) {
    const there = map.sources.get(source.id);
    const same = there && wordsOf(there) === wordsOf(source) ? there.id : known.get(wordsOf(source));
    const id = same ?? (taken.has(source.id) ? newId() : source.id);
    renamed.set(source.id, id);
    if (same !== undefined) continue;
    if (taken.has(id)) throw new Error(`A new source cannot have the id “${id}”.`);
    taken.add(id);
    added.push({ ...source, id });
  }
  return { added, renamed };
}

function wordsOf({ id: _, ...words }: Source): string {
  return JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}
