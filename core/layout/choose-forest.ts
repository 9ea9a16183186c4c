import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { STATEMENT_KINDS } from '../model/kinds';
import { PatchedMap } from '../model/patched-map';
import { relationsOnto, structureOf } from '../model/structure';
import { anchoredAt } from './anchored-at';
import { preorder, type SpanningForest, type Unit } from './forest';

interface Candidate {
  /** The number of a statement. */
  readonly parent: number;
  readonly relation: Relation;
}

/**
 * Chooses a spanning forest of a map: every statement hangs as near to a root as it can (breadth-first), and a shared one
 * under the middle one of its targets there. O(n log n), no recursion.
 */
// Statements are numbered here, and what is known of each stands in lists: a table of 10,000 ids is slow to fill, and there
// would be one for every line below.
export function chooseForest(map: ArgumentMap): SpanningForest {
  const ids = [...map.statements.keys()];
  const numbers = new Map<Id, number>();
  for (let number = 0; number < ids.length; number++) numbers.set(ids[number]!, number);
  const reached = reach(map, ids, numbers);
  const { order, anchored, parents, via } = reached;
  const sizes = new Int32Array(ids.length).fill(1);
  const parentOf = new Map<Id, Id>();
  for (let place = order.length - 1; place >= 0; place--) {
    const number = order[place]!;
    const parent = parents[number]!;
    if (parent < 0) continue;
    sizes[parent]! += sizes[number]!;
    parentOf.set(ids[number]!, ids[parent]!);
  }
  const units = new Map<Id, readonly Unit[]>();
  for (let place = 0; place < order.length; place++) {
    const hung: Unit[] = [];
    for (const relation of anchored[place]!) {
      const members: Id[] = [];
      let size = 0;
      for (const id of relation.premises) {
        const number = numbers.get(id)!;
        if (via[number] !== relation) continue;
        members.push(id);
        size += sizes[number]!;
      }
      if (size > 0) hung.push({ relation, members, size });
    }
    if (hung.length > 0) units.set(ids[order[place]!]!, hung);
  }
  const roots = reached.roots.map((root) => ids[root]!);
  return {
    roots,
    units: new PatchedMap(units),
    parents: new PatchedMap(parentOf),
    order: preorder(roots, units),
  };
}

/** What a walk from the roots finds, statements by their numbers. */
interface Reached {
  readonly roots: readonly number[];
  /** All statements, those nearer to their root first. */
  readonly order: readonly number[];
  /** For each of them the relations that it is reached from. */
  readonly anchored: readonly (readonly Relation[])[];
  /** The statement that each hangs under, −1 for a root, and the relation by which it does. */
  readonly parents: Int32Array;
  readonly via: readonly (Relation | undefined)[];
}

function reach(map: ArgumentMap, ids: readonly Id[], numbers: ReadonlyMap<Id, number>): Reached {
  const depth = new Int32Array(ids.length).fill(-1);
  const parents = new Int32Array(ids.length).fill(-1);
  const via = new Array<Relation | undefined>(ids.length);
  /** Of statements that are reached from several places at one depth. */
  const candidates = new Map<number, Candidate[]>();
  const roots: number[] = [];
  const order: number[] = [];
  const anchored: (readonly Relation[])[] = [];
  const { onto, from } = structureOf(map);
  const walkFrom = (start: number): void => {
    if (depth[start]! >= 0) return;
    roots.push(start);
    depth[start] = 0;
    order.push(start);
    for (let next = order.length - 1; next < order.length; next++) {
      const parent = order[next]!;
      const below = depth[parent]! + 1;
      const relations = anchoredAt(onto, ids[parent]!);
      anchored.push(relations);
      for (const relation of relations) {
        for (const premise of relation.premises) {
          const number = numbers.get(premise)!;
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
  };
  const free = ids.flatMap((id, number) => (from.has(id) ? [] : [number]));
  for (const start of bestRootsFirst(map, ids, free)) walkFrom(start);
  // What is left bears on itself, by way of others.
  const left = ids.flatMap((_, number) => (depth[number]! < 0 ? [number] : []));
  for (const start of bestRootsFirst(map, ids, left)) walkFrom(start);
  for (const [number, list] of candidates) {
    const { parent, relation } = middle(list, ids);
    parents[number] = parent;
    via[number] = relation;
  }
  return { roots, order, anchored, parents, via };
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
