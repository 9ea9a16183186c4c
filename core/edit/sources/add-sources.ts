import type { ArgumentMap, Source } from '../../model/argument-map';
import type { NewId } from '../../model/id';
import type { Change } from '../change/change';
import { SourcesSaid } from './sources-said';
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
  const said = new SourcesSaid(map.sources.values());
  for (const given of sources) {
    const source = wellFormedSource(given);
    if (said.has(source)) continue;
    const id = newId();
    if (map.sources.has(id) || added.has(id)) throw new Error(`A new source cannot have the id “${id}”.`);
    const whole = { ...source, id };
    added.set(id, whole);
    said.add(whole);
  }
  return added.size > 0 ? { sources: { added: [...added.values()] } } : undefined;
}
