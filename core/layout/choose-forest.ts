import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { STATEMENT_KINDS } from '../model/kinds';
import { PatchedMap } from '../model/patched-map';
import { relationsOnto } from '../model/structure';
import type { SpanningForest, Unit } from './forest';
import { type NumberedGraph, numberedGraph } from './numbered-graph';

/** A relation by which a statement may hang under another, which is given by its number. */
interface Candidate {
  readonly parent: number;
  readonly relation: Relation;
}

/** What a walk from the roots finds, statements by their numbers. */
interface Walk {
  readonly graph: NumberedGraph;
  readonly roots: number[];
  /** All statements, those nearer to their root first. */
  readonly order: number[];
  /** How far each is from its root; −1 until it is found. */
  readonly depth: Int32Array;
  /** The statement that each hangs under, −1 for a root, and the relation by which it does. */
  readonly parents: Int32Array;
  readonly via: (Relation | undefined)[];
  /** Of statements that are reached from several places at one depth. */
  readonly candidates: Map<number, Candidate[]>;
}

/**
 * Chooses a spanning forest of a map: every statement hangs as near to a root as it can (breadth-first), and a shared one
 * under the middle one of its targets there. O(n log n), no recursion.
 */
export function chooseForest(map: ArgumentMap): SpanningForest {
  const graph = numberedGraph(map);
  const walk = walkAll(map, graph);
  const order = preorderOf(walk);
  const sizes = new Int32Array(graph.ids.length).fill(1);
  const units = new Map<Id, readonly Unit[]>();
  const parents = new Map<Id, Id>();
  // From the leaves up, so that all below a statement is counted. Not as the walk found them: one may hang in a later tree.
  for (let place = order.length - 1; place >= 0; place--)
    hang(order[place]!, walk, { sizes, units, parents });
  return {
    roots: walk.roots.map((root) => graph.ids[root]!),
    units: new PatchedMap(units),
    parents: new PatchedMap(parents),
    order: order.map((number) => graph.ids[number]!),
  };
}

/** A forest while it is made. */
interface Growing {
  /** How many statements each is, with all that hangs under it. */
  readonly sizes: Int32Array;
  readonly units: Map<Id, readonly Unit[]>;
  readonly parents: Map<Id, Id>;
}

/** Hangs what bears on a statement under it, but for what hangs elsewhere. */
function hang(number: number, { graph, via }: Walk, { sizes, units, parents }: Growing): void {
  const { ids, anchored, starts, premises } = graph;
  const relations = anchored[number]!;
  if (relations.length === 0) return;
  const id = ids[number]!;
  const hung: Unit[] = [];
  let at = starts[number]!;
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index]!;
    const end = at + relation.premises.length;
    let count = 0;
    let size = 0;
    for (let next = at; next < end; next++) {
      const premise = premises[next]!;
      if (via[premise] !== relation) continue;
      count++;
      size += sizes[premise]!;
      parents.set(ids[premise]!, id);
    }
    if (count > 0) hung.push({ relation, members: membersOf(relation, count, at, premises, via), size });
    at = end;
    sizes[number]! += size;
  }
  if (hung.length > 0) units.set(id, hung);
}

/** Which of the premises of a relation, that begin at a place among all, hang there: so many. */
function membersOf(
  relation: Relation,
  count: number,
  start: number,
  premises: readonly number[],
  via: Walk['via'],
): readonly Id[] {
  const all = relation.premises;
  return count === all.length ? all : all.filter((_, place) => via[premises[start + place]!] === relation);
}

/** All statements, each after the one that it hangs under, in the order of their units. */
function preorderOf({ graph: { anchored, starts, premises }, roots, via }: Walk): readonly number[] {
  const order: number[] = [];
  const waiting = roots.toReversed();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    order.push(number);
    const relations = anchored[number]!;
    let at = starts[number + 1]!;
    for (let last = relations.length - 1; last >= 0; last--) {
      const relation = relations[last]!;
      for (let count = relation.premises.length; count > 0; count--) {
        const premise = premises[--at]!;
        if (via[premise] === relation) waiting.push(premise);
      }
    }
  }
  return order;
}

function walkAll(map: ArgumentMap, graph: NumberedGraph): Walk {
  const { ids, bears } = graph;
  const walk: Walk = {
    graph,
    roots: [],
    order: [],
    depth: new Int32Array(ids.length).fill(-1),
    parents: new Int32Array(ids.length).fill(-1),
    via: new Array<Relation | undefined>(ids.length).fill(undefined),
    candidates: new Map(),
  };
  const free: number[] = [];
  for (let number = 0; number < ids.length; number++) if (bears[number] === 0) free.push(number);
  for (const root of bestRootsFirst(map, ids, free)) walkFrom(root, walk);
  // What is left bears on itself, by way of others.
  const left: number[] = [];
  if (walk.order.length < ids.length)
    for (let number = 0; number < ids.length; number++) if (walk.depth[number]! < 0) left.push(number);
  for (const root of bestRootsFirst(map, ids, left)) walkFrom(root, walk);
  for (const [number, list] of walk.candidates) {
    const { parent, relation } = middle(list, ids);
    walk.parents[number] = parent;
    walk.via[number] = relation;
  }
  return walk;
}

function walkFrom(root: number, walk: Walk): void {
  const { roots, order, depth } = walk;
  if (depth[root]! >= 0) return;
  roots.push(root);
  depth[root] = 0;
  order.push(root);
  for (let next = order.length - 1; next < order.length; next++) reachFrom(order[next]!, walk);
}

/** Reaches the statements that bear on one. */
function reachFrom(parent: number, { graph, order, depth, parents, via, candidates }: Walk): void {
  const { anchored, starts, premises } = graph;
  const below = depth[parent]! + 1;
  let at = starts[parent]!;
  const relations = anchored[parent]!;
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index]!;
    for (let count = relation.premises.length; count > 0; count--) {
      const number = premises[at++]!;
      if (depth[number]! < 0) {
        depth[number] = below;
        order.push(number);
        parents[number] = parent;
        via[number] = relation;
      } else if (depth[number] === below) {
        const list = candidates.get(number) ?? [{ parent: parents[number]!, relation: via[number]! }];
        list.push({ parent, relation });
        candidates.set(number, list);
      }
    }
  }
}

/** The middle one of the targets, by the first relation to it; a statement as target goes before a relation. */
function middle(candidates: readonly Candidate[], ids: readonly Id[]): Candidate {
  const direct = candidates.filter(({ parent, relation }) => relation.target === ids[parent]);
  const byParent = new Map<number, Candidate>();
  for (const candidate of direct.length > 0 ? direct : candidates) {
    if (!byParent.has(candidate.parent)) byParent.set(candidate.parent, candidate);
  }
  const list = [...byParent.values()];
  return list[(list.length - 1) >> 1]!;
}

/** Statements by kind, then by how much bears on them, then by id. */
function bestRootsFirst(map: ArgumentMap, ids: readonly Id[], numbers: readonly number[]): readonly number[] {
  return numbers
    .map((number) => {
      const id = ids[number]!;
      const kind = STATEMENT_KINDS.indexOf(map.statements.get(id)!.kind);
      return { number, id, kind, load: relationsOnto(map, id).length };
    })
    .sort((a, b) => a.kind - b.kind || b.load - a.load || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ number }) => number);
}
