import type { ArgumentMap, Relation, Table } from './argument-map';
import type { Id } from './id';
import { wellFoundedRelations } from './well-founded';

/**
 * A part of a map as a map of its own: those statements, the relations all of whose premises and whose target are among
 * them, the sources that they cite, and how they are weighed. Nothing else of the map goes along: who passes a part on keeps the rest. O(n).
 */
export function inducedMap(map: ArgumentMap, statements: ReadonlySet<Id>): ArgumentMap {
  const kept = only(map.statements, (id) => statements.has(id));
  const whole = new Map<Id, Relation>();
  for (const [id, relation] of map.relations) {
    if (relation.premises.every((premise) => kept.has(premise))) whole.set(id, relation);
  }
  const grounded = wellFoundedRelations(kept, whole);
  const cited = new Set(
    [...kept.values()].flatMap(({ citations = [] }) => citations.map(({ source }) => source)),
  );
  return {
    title: map.title,
    statements: kept,
    relations: only(whole, (id) => grounded.has(id)),
    sources: only(map.sources, (id) => cited.has(id)),
    places: only(map.places, (id) => kept.has(id)),
    ...(map.weighing && { weighing: map.weighing }),
    view: {},
    extra: {},
  };
}

function only<R>(table: Table<R>, wanted: (id: Id) => boolean): Table<R> {
  return new Map([...table].filter(([id]) => wanted(id)));
}
