import { type ArgumentMap, emptyMap, type Place, type Source } from '../model/argument-map';
import type { Id } from '../model/id';
import { partOfMap } from '../model/part-of-map';

/**
 * A part of a map as a map of its own, for copying, cutting and duplicating: statements, the relations among them (linked
 * ones with the premises that are there), their places, and the sources that they cite.
 *
 * @param ids Statements; others are passed over.
 */
export function fragmentOf(map: ArgumentMap, ids: Iterable<Id>): ArgumentMap {
  const part = partOfMap(map, ids);
  const sources = new Map<Id, Source>();
  const places = new Map<Id, Place>();
  for (const { id, citations = [] } of part.statements.values()) {
    const place = map.places.get(id);
    if (place) places.set(id, place);
    for (const citation of citations) sources.set(citation.source, map.sources.get(citation.source)!);
  }
  return { ...emptyMap(map.title), ...part, sources, places };
}
