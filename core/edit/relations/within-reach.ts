import type { Place } from '../../model/argument-map';
import { REACH } from '../../model/reach';

/**
 * A place, or the nearest to it that a box may have: see `REACH`.
 *
 * @throws RangeError if a coordinate is not a number: a file could not hold it.
 */
export function withinReach(place: Place): Place {
  return { ...place, x: within(place.x), y: within(place.y) };
}

function within(coordinate: number): number {
  if (Number.isNaN(coordinate)) throw new RangeError('A place needs two numbers.');
  // Adding 0 turns −0, which a file cannot hold, into 0.
  return Math.min(REACH, Math.max(-REACH, coordinate)) + 0;
}
