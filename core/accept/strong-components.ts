/**
 * The strongly connected components of a directed graph (R. Tarjan, “Depth-first search and linear graph algorithms”, 1972). O(nodes
 * and edges), no recursion.
 *
 * @param count how many nodes there are, numbered from 0
 * @param roots where to begin; what they lead to is visited as well
 * @param leadsTo the nodes that a node's edges lead to
 * @returns each component's nodes
 */
export function strongComponents(
  count: number,
  roots: Iterable<number>,
  leadsTo: (node: number) => ArrayLike<number>,
): number[][] {
  const components: number[][] = [];
  const index = new Int32Array(count);
  const low = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const visits: { readonly node: number; readonly nexts: ArrayLike<number>; at: number }[] = [];
  let visited = 0;
  const enter = (node: number) => {
    index[node] = low[node] = ++visited;
    open.push(node);
    isOpen[node] = 1;
    visits.push({ node, nexts: leadsTo(node), at: 0 });
  };
  const leave = (node: number) => {
    visits.pop();
    const before = visits.at(-1);
    if (before) low[before.node] = Math.min(low[before.node]!, low[node]!);
    if (low[node] !== index[node]) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen[member] = 0;
    components.push(component);
  };
  for (const root of roots) {
    if (index[root] === 0) enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const next = visit.nexts[visit.at++];
      if (next === undefined) leave(visit.node);
      else if (index[next] === 0) enter(next);
      else if (isOpen[next]) low[visit.node] = Math.min(low[visit.node]!, index[next]!);
    }
  }
  return components;
}
