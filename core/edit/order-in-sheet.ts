import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import type { Change } from './change';

/**
 * Puts relations in this order on the rebuttal sheet, before all that are not put in order by hand. The order of those that are not
 * named goes.
 *
 * @param among the relations whose order this is about: those of the sheet
 * @returns Undefined if they are in this order already; ids of no relation are passed over.
 */
export function orderInSheet(
  map: ArgumentMap,
  { order, among }: { order: readonly Id[]; among: Iterable<Id> },
): Change | undefined {
  const places = new Map([...new Set(order)].map((id, place) => [id, place]));
  const updated: [Relation, Relation][] = [];
  for (const id of new Set([...places.keys(), ...among])) {
    const from = map.relations.get(id);
    const place = places.get(id);
    if (!from || from.sheetOrder === place) continue;
    const { sheetOrder: _, ...rest } = from;
    updated.push([from, place === undefined ? rest : { ...rest, sheetOrder: place }]);
  }
  return updated.length > 0 ? { relations: { updated } } : undefined;
}
