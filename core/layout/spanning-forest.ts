import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { RELATION_KINDS, STATEMENT_KINDS } from '../model/kinds';
import { relationsOnto, type Structure, structureOf } from '../model/structure';

/** The premises of one relation that hang under its target; of a relation whose premises all hang elsewhere there is none. */
export interface Unit {
  readonly relation: Relation;
  readonly members: readonly Id[];
  /** How many statements the members are, with all that hang under them. */
  readonly size: number;
}

/** A choice of one place for every statement of a graph: each hangs under one statement, or is a root. */
export interface SpanningForest {
  readonly roots: readonly Id[];
  /**
   * What hangs under a statement: what supports it, then what attacks it, each in reading order; the premises of an
   * undercut follow the relation that they undercut.
   */
  readonly units: ReadonlyMap<Id, readonly Unit[]>;
  /** The statement that a statement hangs under. */
  readonly parents: ReadonlyMap<Id, Id>;
  /** All statements, each after the one that it hangs under. */
  readonly order: readonly Id[];
}

interface Candidate {
  /** The number of a statement. */
  readonly parent: number;
  readonly relation: Relation;
}

/** The latest forest of a table of relations, and the statements that it was chosen for. */
const forests = new WeakMap<ArgumentMap['relations'], [ArgumentMap['statements'], SpanningForest]>();

/**
 * Chooses a spanning forest: every statement hangs as near to a root as it can (breadth-first), and a shared one under
 * the middle one of its targets there, so that the relations that are left over stay short. Worked out once per map, and not
 * again for other texts. O(n log n), no recursion.
 */
export function spanningForest(map: ArgumentMap): SpanningForest {
  const [statements, known] = forests.get(map.relations) ?? [];
  const forest = known && sameKinds(statements!, map.statements) ? known : chooseForest(map);
  forests.set(map.relations, [map.statements, forest]);
  return forest;
}

/** Whether the same statements are of the same kinds, in the same order. */
function sameKinds(a: ArgumentMap['statements'], b: ArgumentMap['statements']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.values();
  for (const one of a.values()) {
    const other = others.next().value!;
    if (one !== other && (one.id !== other.id || one.kind !== other.kind)) return false;
  }
  return true;
}

// Statements are numbered here, and what is known of each stands in lists: a table of 10,000 ids is slow to fill, and there
// would be one for every line below.
function chooseForest(map: ArgumentMap): SpanningForest {
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
  return { roots, units, parents: parentOf, order: preorder(roots, units) };
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

/** The relations that bear on a statement, those for it before those against it, each followed by what undercuts it. */
function anchoredAt(onto: Structure['onto'], statement: Id): readonly Relation[] {
  const direct = inOrder(onto, statement);
  if (!direct.some(({ id }) => onto.has(id))) return direct;
  const found: Relation[] = [];
  const waiting = direct.toReversed();
  for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
    found.push(relation);
    waiting.push(...inOrder(onto, relation.id).toReversed());
  }
  return found;
}

function inOrder(onto: Structure['onto'], target: Id): readonly Relation[] {
  const relations = onto.get(target) ?? [];
  if (relations.every(({ kind }) => kind === relations[0]!.kind)) return relations;
  return RELATION_KINDS.flatMap((kind) => relations.filter((relation) => relation.kind === kind));
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

function preorder(roots: readonly Id[], units: ReadonlyMap<Id, readonly Unit[]>): Id[] {
  const order: Id[] = [];
  const waiting = [...roots].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    const hung = units.get(id) ?? [];
    for (let unit = hung.length - 1; unit >= 0; unit--)
      for (const member of [...hung[unit]!.members].reverse()) waiting.push(member);
  }
  return order;
}
