import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { RELATION_KINDS, STATEMENT_KINDS } from '../model/kinds';
import { relationsOnto, structureOf } from '../model/structure';

/** The premises of one relation that hang under its target; of a relation whose premises all hang elsewhere there is none. */
export interface Unit {
  readonly relation: Relation;
  readonly members: readonly Id[];
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
  readonly parent: Id;
  readonly relation: Relation;
}

const forests = new WeakMap<ArgumentMap, SpanningForest>();

/**
 * Chooses a spanning forest: every statement hangs as near to a root as it can (breadth-first), and a shared one under
 * the middle one of its targets there, so that the relations that are left over stay short. Worked out once per map.
 * O(n log n), no recursion.
 */
export function spanningForest(map: ArgumentMap): SpanningForest {
  let forest = forests.get(map);
  if (!forest) {
    forest = chooseForest(map);
    forests.set(map, forest);
  }
  return forest;
}

function chooseForest(map: ArgumentMap): SpanningForest {
  const depth = new Map<Id, number>();
  const candidates = new Map<Id, Candidate[]>();
  const roots: Id[] = [];
  const order: Id[] = [];
  const anchored: (readonly Relation[])[] = [];
  for (const root of rootsFirst(map)) {
    if (depth.has(root)) continue;
    roots.push(root);
    depth.set(root, 0);
    order.push(root);
    for (let next = order.length - 1; next < order.length; next++) {
      const parent = order[next]!;
      const below = depth.get(parent)! + 1;
      const relations = anchoredAt(map, parent);
      anchored.push(relations);
      for (const relation of relations) {
        for (const premise of relation.premises) {
          if (!depth.has(premise)) {
            depth.set(premise, below);
            order.push(premise);
            candidates.set(premise, []);
          }
          if (depth.get(premise) === below) candidates.get(premise)?.push({ parent, relation });
        }
      }
    }
  }
  const chosen = new Map([...candidates].map(([id, list]) => [id, middle(list)]));
  const units = new Map<Id, readonly Unit[]>();
  for (const [index, parent] of order.entries()) {
    const hung: Unit[] = [];
    for (const relation of anchored[index]!) {
      const members = relation.premises.filter((id) => chosen.get(id)?.relation === relation);
      if (members.length > 0) hung.push({ relation, members });
    }
    if (hung.length > 0) units.set(parent, hung);
  }
  const parents = new Map([...chosen].map(([id, { parent }]) => [id, parent]));
  return { roots, units, parents, order: preorder(roots, units) };
}

/** The relations that bear on a statement, those for it before those against it, each followed by what undercuts it. */
function anchoredAt(map: ArgumentMap, statement: Id): readonly Relation[] {
  const direct = inOrder(map, statement);
  if (direct.every(({ id }) => relationsOnto(map, id).length === 0)) return direct;
  const found: Relation[] = [];
  const waiting = direct.toReversed();
  for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
    found.push(relation);
    waiting.push(...inOrder(map, relation.id).toReversed());
  }
  return found;
}

function inOrder(map: ArgumentMap, target: Id): readonly Relation[] {
  const relations = relationsOnto(map, target);
  if (relations.length < 2) return relations;
  return RELATION_KINDS.flatMap((kind) => relations.filter((relation) => relation.kind === kind));
}

/** The middle one of the targets, by the first relation to it; a statement as target goes before a relation. */
function middle(candidates: readonly Candidate[]): Candidate {
  if (candidates.length === 1) return candidates[0]!;
  const direct = candidates.filter(({ parent, relation }) => relation.target === parent);
  const byParent = new Map<Id, Candidate>();
  for (const candidate of direct.length > 0 ? direct : candidates) {
    if (!byParent.has(candidate.parent)) byParent.set(candidate.parent, candidate);
  }
  const list = [...byParent.values()];
  return list[(list.length - 1) >> 1]!;
}

/** All statements, those first that bear on nothing; then by kind, by how much bears on them, and by id. */
function rootsFirst(map: ArgumentMap): Id[] {
  const { onto, from } = structureOf(map);
  return [...map.statements.values()]
    .map(({ id, kind }) => ({
      id,
      bears: from.has(id) ? 1 : 0,
      kind: STATEMENT_KINDS.indexOf(kind),
      load: onto.get(id)?.length ?? 0,
    }))
    .sort(
      (a, b) =>
        a.bears - b.bears || a.kind - b.kind || b.load - a.load || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map(({ id }) => id);
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
