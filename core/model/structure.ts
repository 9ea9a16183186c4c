import type { ArgumentMap, Relation } from './argument-map';
import { descentOf } from './difference';
import type { Id } from './id';
import { PatchedMap } from './patched-map';

/** Who bears on what, both ways. Relations to one target stand in their reading order. */
export interface Structure {
  /** Relations whose target is this statement or relation. */
  readonly onto: ReadonlyMap<Id, readonly Relation[]>;
  /** Relations that this statement is a premise of. */
  readonly from: ReadonlyMap<Id, readonly Relation[]>;
}

interface PatchedStructure extends Structure {
  readonly onto: PatchedMap<Id, readonly Relation[]>;
  readonly from: PatchedMap<Id, readonly Relation[]>;
}

const structures = new WeakMap<ArgumentMap['relations'], PatchedStructure>();
const none: readonly Relation[] = [];

/** A structure is worked out anew after so many changes: each of them goes through all relations to one target. */
const MANY = 64;

/**
 * The structure of a map, worked out once per table of relations. O(n log n); where an edit made the
 * table from one whose structure is known, O(what bears on the targets of what it changed).
 */
export function structureOf({ relations }: Pick<ArgumentMap, 'relations'>): Structure {
  let structure = structures.get(relations);
  if (!structure) {
    structure = patched(relations) ?? workOut(relations);
    structures.set(relations, structure);
  }
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

function workOut(relations: ArgumentMap['relations']): PatchedStructure {
  const onto = new Map<Id, Relation[]>();
  const from = new Map<Id, Relation[]>();
  for (const relation of relations.values()) {
    push(onto, relation.target, relation);
    for (const premise of relation.premises) push(from, premise, relation);
  }
  for (const found of onto.values()) found.sort(inReadingOrder);
  for (const found of from.values()) found.sort(inReadingOrder);
  return { onto: new PatchedMap(onto), from: new PatchedMap(from) };
}

function patched(relations: ArgumentMap['relations']): PatchedStructure | undefined {
  const descent = descentOf(relations);
  const known = descent && structures.get(descent.from);
  if (!known) return undefined;
  const { before, after } = descent.difference;
  if (before.length + after.length > MANY) return undefined;
  const onto = known.onto.copy();
  const from = known.from.copy();
  for (const relation of before) {
    takeOut(onto, relation.target, relation);
    for (const premise of relation.premises) takeOut(from, premise, relation);
  }
  for (const relation of after) {
    putIn(onto, relation.target, relation);
    for (const premise of relation.premises) putIn(from, premise, relation);
  }
  return { onto, from };
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
