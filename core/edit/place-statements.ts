import type { ArgumentMap, Place } from '../model/argument-map';
import type { Id } from '../model/id';
import { REACH } from '../model/reach';
import type { Change } from './change';

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
    const to = { ...from, id, x: within(x), y: within(y) };
    if (!from) added.push(to);
    else if (from.x !== to.x || from.y !== to.y) updated.push([from, to]);
  }
  if (added.length === 0 && updated.length === 0) return {};
  return { places: { ...(added.length > 0 && { added }), ...(updated.length > 0 && { updated }) } };
}

function within(coordinate: number): number {
  if (Number.isNaN(coordinate)) throw new RangeError('A place needs two numbers.');
  // Adding 0 turns −0, which a file cannot hold, into 0.
  return Math.min(REACH, Math.max(-REACH, coordinate)) + 0;
}
