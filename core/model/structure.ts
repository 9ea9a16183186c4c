import type { ArgumentMap, Relation } from './argument-map';
import type { Id } from './id';
import { PatchedMap } from './patched-map';
import { recordsAfter, recordsBefore, type TablesChange } from './table-change';

/** Who bears on what, both ways. Relations to one target stand in their reading order. */
export interface Structure {
  /** Relations whose target is this statement or relation. */
  readonly onto: ReadonlyMap<Id, readonly Relation[]>;
  /** Relations that this statement is a premise of. */
  readonly from: ReadonlyMap<Id, readonly Relation[]>;
}

/** A structure as it is kept: one way may be worked out when it is first asked for. */
class KnownStructure implements Structure {
  readonly onto: PatchedMap<Id, readonly Relation[]>;
  readonly #relations: ArgumentMap['relations'];
  #from: PatchedMap<Id, readonly Relation[]> | undefined;

  constructor(
    relations: ArgumentMap['relations'],
    onto: PatchedMap<Id, readonly Relation[]>,
    from?: PatchedMap<Id, readonly Relation[]>,
  ) {
    this.#relations = relations;
    this.onto = onto;
    this.#from = from;
  }

  /** A map that is but laid out needs no table of these. */
  get from(): PatchedMap<Id, readonly Relation[]> {
    this.#from ??= premisesOf(this.#relations);
    return this.#from;
  }

  /** A copy of what is worked out, for the relations after a change. */
  copy(relations: ArgumentMap['relations']): KnownStructure {
    return new KnownStructure(relations, this.onto.copy(), this.#from?.copy());
  }

  /** Whether the relations from statements are worked out. */
  get knowsFrom(): boolean {
    return this.#from !== undefined;
  }
}

type Graph = Pick<ArgumentMap, 'relations'>;

/** A memo by a value that does not change: all who ask about one map share what is worked out of it. */
const structures = new WeakMap<ArgumentMap['relations'], KnownStructure>();
const none: readonly Relation[] = [];

/** A structure is worked out anew after so many changes: each of them goes through all relations to one target. */
const MANY = 64;

/** The structure of a map, worked out once per table of relations. O(n log n) */
export function structureOf({ relations }: Graph): Structure {
  let structure = structures.get(relations);
  if (!structure) {
    structure = workOut(relations);
    structures.set(relations, structure);
  }
  return structure;
}

/**
 * Makes the structure of a map after a change from that of the map before it, where that is known. It is the same as if it
 * were worked out anew. O(what bears on the targets of what the change names)
 */
export function advanceStructure(before: Graph, after: Graph, { relations }: TablesChange): void {
  const known = structures.get(before.relations);
  if (!relations || !known) return;
  const [gone, come] = [recordsBefore(before.relations, relations), recordsAfter(relations)];
  if (gone.length + come.length > MANY) return;
  const now = known.copy(after.relations);
  for (const relation of gone) {
    takeOut(now.onto, relation.target, relation);
    if (now.knowsFrom) for (const premise of relation.premises) takeOut(now.from, premise, relation);
  }
  for (const relation of come) {
    putIn(now.onto, relation.target, relation);
    if (now.knowsFrom) for (const premise of relation.premises) putIn(now.from, premise, relation);
  }
  structures.set(after.relations, now);
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

function workOut(relations: ArgumentMap['relations']): KnownStructure {
  const onto = new Map<Id, Relation[]>();
  relations.forEach((relation) => {
    push(onto, relation.target, relation);
  });
  return new KnownStructure(relations, inOrder(onto));
}

/** Relations by their premises. */
function premisesOf(relations: ArgumentMap['relations']): PatchedMap<Id, readonly Relation[]> {
  const from = new Map<Id, Relation[]>();
  for (const relation of relations.values())
    for (const premise of relation.premises) push(from, premise, relation);
  return inOrder(from);
}

function inOrder(lists: Map<Id, Relation[]>): PatchedMap<Id, readonly Relation[]> {
  lists.forEach(sortUnlessInOrder);
  return new PatchedMap(lists);
}

function sortUnlessInOrder(list: Relation[]): void {
  for (let index = 1; index < list.length; index++)
    if (inReadingOrder(list[index - 1]!, list[index]!) > 0) {
      list.sort(inReadingOrder);
      return;
    }
}

function takeOut(table: PatchedMap<Id, readonly Relation[]>, id: Id, relation: Relation): void {
  const left = table.get(id)!.filter((one) => one !== relation);
  if (left.length > 0) table.set(id, left);
  else table.delete(id);
}

function putIn(table: PatchedMap<Id, readonly Relation[]>, id: Id, relation: Relation): void {
  table.set(id, [...(table.get(id) ?? none), relation].sort(inReadingOrder));
}

function push(index: Map<Id, Relation[]>, id: Id, relation: Relation): void {
  const list = index.get(id);
  if (list) list.push(relation);
  else index.set(id, [relation]);
}
