import type { Id } from '../model/id';

/** A graph taken apart: what stands before all circles, what goes in circles or lies between them, what stands after. */
export interface Peeled {
  /** Each after all that leads to it. */
  readonly first: readonly Id[];
  readonly circles: readonly Id[];
  /** Each after all that leads to it. */
  readonly last: readonly Id[];
}

/**
 * Takes from a directed graph, from both ends, what is in no circle (A. Kahn, “Topological sorting of large networks”,
 * 1962). O(nodes and edges).
 *
 * @param nodes in the order in which they are told, where that is open
 */
export function peel(nodes: readonly Id[], leadsTo: (node: Id) => readonly Id[]): Peeled {
  const comesFrom = new Map<Id, Id[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) for (const next of leadsTo(node)) comesFrom.get(next)!.push(node);
  const left = new Set(nodes);
  const first = strip(left, leadsTo, (node) => comesFrom.get(node)!);
  const last = strip(left, (node) => comesFrom.get(node)!, leadsTo).reverse();
  return { first, circles: [...left], last };
}

/** Takes out, one after another, what none that is left leads to. */
function strip(left: Set<Id>, onward: (node: Id) => readonly Id[], back: (node: Id) => readonly Id[]): Id[] {
  const open = new Map<Id, number>();
  for (const node of left) open.set(node, back(node).filter((each) => left.has(each)).length);
  const taken = [...left].filter((node) => open.get(node) === 0);
  for (const node of taken) {
    left.delete(node);
    for (const next of onward(node)) {
      if (!left.has(next)) continue;
      const before = open.get(next)! - 1;
      open.set(next, before);
      if (before === 0) taken.push(next);
    }
  }
  return taken;
}
