import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';

/** Where a new relation goes, and which of its siblings have to make room for it. */
export interface LastOrder {
  /** Absent for the first relation to a target. */
  readonly order?: number;
  readonly updated?: readonly (readonly [from: Relation, to: Relation])[];
}

/** The order that puts a new relation last among the relations to a target. */
export function orderLast(map: ArgumentMap, target: Id): LastOrder {
  const siblings = relationsOnto(map, target);
  if (siblings.length === 0) return {};
  const order = Math.floor(siblings.at(-1)?.order ?? 0) + 1;
  if (Number.isSafeInteger(order)) return { order };
  // A file may hold an order so large that adding 1 does not change it: then all are numbered anew.
  return {
    order: siblings.length,
    updated: siblings.map((relation, order) => [relation, { ...relation, order }] as const),
  };
}
