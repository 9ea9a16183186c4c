import type { ArgumentMap, Place, Table } from '../model/argument-map';
import type { Id } from '../model/id';
import { FORMAT, VERSION } from '../model/schema';
import { FILE_KEY_ORDER } from './key-orders';
import { writeJson } from './write-json';

/**
 * The canonical text of a map's file: the same for equal maps, whatever was done to reach them. Records are sorted by id
 * and keys stand in a fixed order, so that maps diff and merge well.
 */
export function serialiseMap(map: ArgumentMap): string {
  const file = {
    ...map.extra,
    format: FORMAT,
    version: VERSION,
    title: map.title,
    statements: sortedById(map.statements),
    relations: sortedById(map.relations),
    sources: sortedById(map.sources),
    weighing: map.weighing,
    view: { ...map.view, ...(map.places.size > 0 && { places: writtenPlaces(map.places) }) },
  };
  return `${writeJson(file, FILE_KEY_ORDER)}\n`;
}

function sortedById<R extends { readonly id: Id }>(table: Table<R>): R[] {
  return [...table.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The file has places by id. `fromEntries` makes a key even of `__proto__`. */
function writtenPlaces(places: Table<Place>): Record<Id, Omit<Place, 'id'>> {
  return Object.fromEntries([...places.values()].map(({ id, ...place }) => [id, place]));
}
