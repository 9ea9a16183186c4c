import type { Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import type { PatchedMap } from '../model/patched-map';

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
  readonly units: PatchedMap<Id, readonly Unit[]>;
  /** The statement that a statement hangs under. */
  readonly parents: PatchedMap<Id, Id>;
  /** All statements, each after the one that it hangs under. */
  readonly order: readonly Id[];
}

/** All statements of trees, each after the one that it hangs under, in the order of their units. */
export function preorder(roots: readonly Id[], units: ReadonlyMap<Id, readonly Unit[]>): Id[] {
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

/** The roots, and what alone hangs under each: a question and the thesis that answers it. O(roots) */
export function headsOf({ roots, units }: SpanningForest): ReadonlySet<Id> {
  const heads = new Set(roots);
  for (const root of roots) {
    const [first, ...others] = units.get(root) ?? [];
    if (first?.members.length === 1 && others.length === 0) heads.add(first.members[0]!);
  }
  return heads;
}
