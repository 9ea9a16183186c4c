import type { ArgumentMap, Place } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';

/**
 * Gives statements that were placed by hand back to the layout: those with these ids, or all.
 * Undefined if none of them was placed by hand.
 */
export function clearPlaces(map: ArgumentMap, ids: Iterable<Id> = map.places.keys()): Change | undefined {
  const removed: Place[] = [];
  for (const id of new Set(ids)) {
    const place = map.places.get(id);
    if (place) removed.push(place);
  }
  return removed.length > 0 ? { places: { removed } } : undefined;
}
