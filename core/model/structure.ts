import type { ArgumentMap, Relation } from './argument-map';
import type { Id } from './id';

/** Who bears on what, both ways. Relations to one target stand in their reading order. */
export interface Structure {
  /** Relations whose target is this statement or relation. */
  readonly onto: ReadonlyMap<Id, readonly Relation[]>;
  /** Relations that this statement is a premise of. */
  readonly from: ReadonlyMap<Id, readonly Relation[]>;
}

const structures = new WeakMap<ArgumentMap['relations'], Structure>();
const none: readonly Relation[] = [];

/** The structure of a map, worked out once per table of relations. O(n log n). */
export function structureOf(map: ArgumentMap): Structure {
  const known = structures.get(map.relations);
  if (known) return known;
  const onto = new Map<Id, Relation[]>();
  const from = new Map<Id, Relation[]>();
  for (const relation of map.relations.values()) {
    push(onto, relation.target, relation);
    for (const premise of relation.premises) push(from, premise, relation);
  }
  for (const relations of onto.values()) relations.sort(inReadingOrder);
  for (const relations of from.values()) relations.sort(inReadingOrder);
  const structure = { onto, from };
  structures.set(map.relations, structure);
  return structure;
}

/** The relations that bear on a statement or relation, in reading order. */
export function relationsOnto(map: ArgumentMap, id: Id): readonly Relation[] {
  return structureOf(map).onto.get(id) ?? none;
}

/** The relations that a statement is a premise of, in reading order. */
export function relationsFrom(map: ArgumentMap, id: Id): readonly Relation[] {
  return structureOf(map).from.get(id) ?? none;
}

/** Compares relations to one target: by `order`, then by id in code-unit order. */
export function inReadingOrder(a: Relation, b: Relation): number {
  return (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function push(index: Map<Id, Relation[]>, id: Id, relation: Relation): void {
  const list = index.get(id);
  if (list) list.push(relation);
  else index.set(id, [relation]);
}
