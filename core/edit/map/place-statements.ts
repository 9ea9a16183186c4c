import type { ArgumentMap, Place } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';
import { withinReach } from '../relations/within-reach';

/**
 * Puts statements where they were dragged: top left corners in px of the scene, kept within its reach. The last place
 * given for a statement counts; ids of no statement are passed over. The change is empty if all of them stand there already.
 *
 * @throws RangeError if a coordinate is not a number: a file could not hold it.
 */
export function placeStatements(map: ArgumentMap, places: readonly Place[]): Change {
  const last = new Map<Id, Place>(places.map((place) => [place.id, place]));
  const added: Place[] = [];
  const updated: [Place, Place][] = [];
  for (const { id, x, y } of last.values()) {
    if (!map.statements.has(id)) continue;
    const from = map.places.get(id);
    const to = withinReach({ ...from, id, x, y });
    if (!from) added.push(to);
    else if (from.x !== to.x || from.y !== to.y) updated.push([from, to]);
  }
  if (added.length === 0 && updated.length === 0) return {};
  return { places: { ...(added.length > 0 && { added }), ...(updated.length > 0 && { updated }) } };
}
