import type { ArgumentMap, Source } from '../../model/argument-map';
import type { NewId } from '../../model/id';
import { sameValue } from '../../model/same-value';
import type { Change } from '../change/change';
import { wellFormedSource } from './well-formed-source';

/**
 * Adds sources that nothing cites yet, as one change. One that the map has already, with all that is said of it here, is not added again.
 *
 * @returns Undefined if the map has them all.
 * @throws Error if a new id is in use.
 */
export function addSources(
  map: ArgumentMap,
  sources: readonly Omit<Source, 'id'>[],
  newId: NewId,
): Change | undefined {
  const added = new Map<string, Source>();
  for (const given of sources) {
    const source = wellFormedSource(given);
    const known = [...map.sources.values(), ...added.values()].some((other) => says(other, source));
    if (known) continue;
    const id = newId();
    if (map.sources.has(id) || added.has(id)) throw new Error(`A new source cannot have the id “${id}”.`);
    added.set(id, { ...source, id });
  }
  return added.size > 0 ? { sources: { added: [...added.values()] } } : undefined;
}

/** Whether a source says all that is given, and perhaps more, a text say. */
function says(source: Source, given: Omit<Source, 'id'>): boolean {
  return Object.entries(given).every(([key, value]) => sameValue(source[key as keyof Source], value));
}
