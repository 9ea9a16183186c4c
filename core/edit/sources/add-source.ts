import type { ArgumentMap, Source } from '../../model/argument-map';
import type { Change } from '../change/change';
import { wellFormedSource } from './well-formed-source';

/**
 * Adds a source, which nothing cites yet.
 *
 * @throws Error if its id is empty or another source has it.
 */
export function addSource(map: ArgumentMap, source: Source): Change {
  if (source.id === '' || map.sources.has(source.id)) {
    throw new Error(`A new source cannot have the id “${source.id}”.`);
  }
  return { sources: { added: [wellFormedSource(source)] } };
}
