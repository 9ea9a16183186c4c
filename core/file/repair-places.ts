import type { Place } from '../model/argument-map';
import type { Id } from '../model/id';
import { REACH } from '../model/reach';
import { locationName, type Path } from './location-name';
import type { Repair } from './repair';

/**
 * Keeps the places of statements that are there, where a screen can reach them.
 *
 * @param path Where in the file the places stand.
 */
export function repairPlaces(
  places: ReadonlyMap<Id, Omit<Place, 'id'>>,
  path: Path,
  statements: { has(id: Id): boolean },
  repairs: Repair[],
): Map<Id, Place> {
  const repaired = new Map<Id, Place>();
  for (const [id, place] of places) {
    const { x, y } = place;
    const report = (message: string) => repairs.push({ location: locationName([...path, id]), message });
    if (!statements.has(id)) {
      report(`There is no statement “${id}”. Its place ${JSON.stringify(place)} was left out.`);
    } else if (Math.abs(x) > REACH || Math.abs(y) > REACH) {
      report(
        `The place of “${id}” ${JSON.stringify(place)} is out of reach. It was left out, and Crux finds another.`,
      );
    } else {
      if ('id' in place)
        report(`A place has no id of its own. It was left out: ${JSON.stringify(place.id)}.`);
      repaired.set(id, { ...place, id });
    }
  }
  return repaired;
}
