import type { Id } from '../model/id';

/** A node whose successors are being visited. */
interface Visit {
  readonly node: Id;
  readonly successors: readonly Id[];
  next: number;
}

/**
 * The strongly connected components of a directed graph, in time linear in its nodes and edges (R. Tarjan, 1972,
 * “Depth-first search and linear graph algorithms”). The visits are kept in a list of our own, because a chain of
 * some thousand statements would overflow the call stack.
 *
 * @param nodes where to begin; what they lead to is visited as well
 * @param successorsOf the nodes that a node's edges lead to
 * @returns each component's nodes; those without a circle have one node
 */
export function strongComponents(nodes: Iterable<Id>, successorsOf: (node: Id) => readonly Id[]): Id[][] {
  const components: Id[][] = [];
  const index = new Map<Id, number>();
  const low = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const visits: Visit[] = [];

  const enter = (node: Id) => {
    const number = index.size;
    index.set(node, number);
    low.set(node, number);
    open.push(node);
    isOpen.add(node);
    visits.push({ node, successors: successorsOf(node), next: 0 });
  };
  const lower = (node: Id, to: number) => low.set(node, Math.min(low.get(node)!, to));
  const leave = (node: Id) => {
    visits.pop();
    const parent = visits.at(-1);
    if (parent) lower(parent.node, low.get(node)!);
    if (low.get(node) !== index.get(node)) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen.delete(member);
    components.push(component);
  };

  for (const root of nodes) {
    if (!index.has(root)) enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const successor = visit.successors[visit.next++];
      if (successor === undefined) leave(visit.node);
      else if (!index.has(successor)) enter(successor);
      else if (isOpen.has(successor)) lower(visit.node, index.get(successor)!);
    }
  }
  return components;
}
