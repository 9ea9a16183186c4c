import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import type { PatchedMap } from '../model/patched-map';
import { type Structure, structureOf } from '../model/structure';
import { recordsAfter, recordsBefore, type TablesChange } from '../model/table-change';
import { ultimateTarget } from '../model/ultimate-target';
import { anchoredAt } from './anchored-at';
import { preorder, type SpanningForest, type Unit } from './forest';

type Graph = Pick<ArgumentMap, 'statements' | 'relations'>;

/** A forest is chosen anew when something came or went below so many statements: each is sought on its way to the root. */
const MANY = 64;

/** What an edit did to a graph, if it left everything else hanging where it hung. */
interface Grafting {
  /** The statements that came. Each bears on one thing alone. */
  readonly grown: ReadonlySet<Id>;
  /** The statements that went. */
  readonly cut: ReadonlySet<Id>;
  /** The statements that something came or went below. */
  readonly anchors: ReadonlySet<Id>;
}

/**
 * The forest after an edit that adds statements, or takes some away, with what relates them, or changes relations so that they
 * are read as before: all others hang where they hung. O(what hangs beside them, and their depth), and to copy a list of the statements.
 *
 * @returns the same as if it were chosen anew; undefined for any other edit, for one that may put roots in another order, and
 *   for one in very many places
 */
export function patchForest(
  forest: SpanningForest,
  before: Graph,
  after: Graph,
  change: TablesChange,
): SpanningForest | undefined {
  const grafting = graftingOf(forest, before, after, change);
  if (!grafting) return undefined;
  const { grown, cut, anchors } = grafting;
  const { onto, from } = structureOf(after);
  const units = forest.units.copy();
  const parents = forest.parents.copy();
  for (const id of cut) {
    units.delete(id);
    parents.delete(id);
  }
  for (const id of grown) parents.set(id, ultimateTarget(after, from.get(id)![0]!));
  let order = cut.size > 0 ? forest.order.filter((id) => !cut.has(id)) : forest.order;
  for (const anchor of deepestFirst(anchors, parents)) {
    if (cut.has(anchor)) continue;
    const old = units.get(anchor) ?? [];
    const hungBefore = new Map(old.map(({ relation, members }) => [relation.id, members]));
    const hung: Unit[] = [];
    for (const relation of anchoredAt(onto, anchor)) {
      const members = relation.premises.filter(
        (id) => (grown.has(id) && parents.get(id) === anchor) || hungBefore.get(relation.id)?.includes(id),
      );
      const size = members.reduce((sum, id) => sum + sizeOf(units, id), 0);
      if (size > 0) hung.push({ relation, members, size });
    }
    const grownBy = total(hung) - total(old);
    if (hung.length > 0) units.set(anchor, hung);
    else units.delete(anchor);
    if (grown.has(anchor)) continue;
    resize(units, parents, anchor, grownBy);
    order = withGrown(order, anchor, grown, units);
  }
  return { roots: forest.roots, units, parents, order };
}

/** The order of all, with the statements that came right below another one, and all below them, where they belong. */
function withGrown(
  order: readonly Id[],
  anchor: Id,
  grown: ReadonlySet<Id>,
  units: SpanningForest['units'],
): readonly Id[] {
  const members = (units.get(anchor) ?? []).flatMap((unit) => unit.members);
  if (!members.some((id) => grown.has(id))) return order;
  const first = order.indexOf(anchor) + 1;
  let next = first;
  const below = members.map((id) => {
    if (grown.has(id)) return preorder([id], units);
    const from = next;
    next += sizeOf(units, id);
    return order.slice(from, next);
  });
  return [...order.slice(0, first), ...below.flat(), ...order.slice(next)];
}

function graftingOf(
  forest: SpanningForest,
  before: Graph,
  after: Graph,
  { statements = {}, relations = {} }: TablesChange,
): Grafting | undefined {
  const grown = new Set(statements.added?.map(({ id }) => id));
  const cut = new Set(statements.removed?.map(({ id }) => id));
  // By its kind a root has its place among the others.
  for (const [{ id }, { kind }] of statements.updated ?? [])
    if (before.statements.get(id)!.kind !== kind && !keepsRoots(forest, before, id, false)) return undefined;
  const { from } = structureOf(after);
  for (const id of grown) if (from.get(id)?.length !== 1) return undefined;
  const anchors = new Set<Id>();
  for (const relation of recordsBefore(before.relations, relations))
    anchors.add(ultimateTarget(before, relation));
  for (const relation of recordsAfter(relations)) anchors.add(ultimateTarget(after, relation));
  const readBefore = readingWithout(structureOf(before), cut);
  const readAfter = readingWithout(structureOf(after), grown);
  if (anchors.size > MANY) return undefined;
  const onto = (graph: Graph, id: Id) => structureOf(graph).onto.get(id)?.length;
  for (const id of anchors) {
    const isAsLoaded = onto(before, id) === onto(after, id);
    if (before.statements.has(id) && !keepsRoots(forest, before, id, isAsLoaded)) return undefined;
    if (!sameList(readBefore(id), readAfter(id))) return undefined;
  }
  for (const id of cut) if (!forest.parents.has(id)) return undefined;
  return reachesDown(grown, after) ? { grown, cut, anchors } : undefined;
}

/**
 * Whether roots keep their order when a statement is of another kind, or more or less bears on it. In a circle any statement may
 * be the root.
 */
function keepsRoots({ roots, parents }: SpanningForest, before: Graph, id: Id, isAsRanked: boolean): boolean {
  let root = id;
  for (let above = parents.get(root); above !== undefined; above = parents.get(above)) root = above;
  if (structureOf(before).from.has(root)) return false;
  return isAsRanked || root !== id || roots.length === 1;
}

/** What a walk from the roots reads at a statement, but for some premises. */
function readingWithout({ onto }: Structure, left: ReadonlySet<Id>): (anchor: Id) => readonly Id[] {
  return (anchor) =>
    anchoredAt(onto, anchor).flatMap(({ id, target, premises }: Relation) => {
      const others = premises.filter((premise) => !left.has(premise));
      return others.length > 0 ? [id, target, ...others] : [];
    });
}

/** Whether statements that came hang, directly or by way of others that came, under one that was there. */
function reachesDown(grown: ReadonlySet<Id>, after: Graph): boolean {
  const { from } = structureOf(after);
  const ends = new Set<Id>();
  for (const id of grown) {
    const chain = new Set<Id>();
    for (
      let next = id;
      grown.has(next) && !ends.has(next);
      next = ultimateTarget(after, from.get(next)![0]!)
    ) {
      if (chain.has(next)) return false;
      chain.add(next);
    }
    for (const one of chain) ends.add(one);
  }
  return true;
}

function deepestFirst(ids: Iterable<Id>, parents: ReadonlyMap<Id, Id>): readonly Id[] {
  return [...ids]
    .map((id) => {
      let depth = 0;
      for (let above = parents.get(id); above !== undefined; above = parents.get(above)) depth++;
      return { id, depth };
    })
    .sort((a, b) => b.depth - a.depth)
    .map(({ id }) => id);
}

/** How many statements a statement is, with all below it. */
function sizeOf(units: SpanningForest['units'], id: Id): number {
  return 1 + total(units.get(id) ?? []);
}

function total(units: readonly Unit[]): number {
  return units.reduce((sum, { size }) => sum + size, 0);
}

/** Makes all units larger that a statement is in, with what it hangs under. */
function resize(
  units: PatchedMap<Id, readonly Unit[]>,
  parents: ReadonlyMap<Id, Id>,
  id: Id,
  by: number,
): void {
  if (by === 0) return;
  let below = id;
  for (let above = parents.get(below); above !== undefined; above = parents.get(below)) {
    const hung = units.get(above)!;
    const held = below;
    units.set(
      above,
      hung.map((unit) => (unit.members.includes(held) ? { ...unit, size: unit.size + by } : unit)),
    );
    below = above;
  }
}

function sameList(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
