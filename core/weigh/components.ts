import type { Graph } from './graph';

/** The nodes of a graph in parts, each after all that it depends on. */
export interface Components {
  /** All nodes, part by part. */
  readonly order: Int32Array;
  /** Part p is `order` from `first[p]` up to, not including, `first[p + 1]`. A part of several nodes goes in circles. */
  readonly first: Int32Array;
  /** Of each node, its part. */
  readonly of: Int32Array;
}

const isClosed = 0x7fffffff;

/**
 * The strongly connected components of a graph (R. Tarjan, “Depth-first search and linear graph algorithms”, 1972), in the order in
 * which they can be weighed. A statement depends on the relations onto it; a relation on its premises and on the
 * relations onto it. O(n), no recursion over the map.
 *
 * @param given of each node, 1 where its value is known, so that what it depends on does not matter
 */
export function componentsOf(graph: Graph, given?: Uint8Array): Components {
  const { ids, statementCount, firstPremise, premises, firstOnto, onto } = graph;
  const count = ids.length;
  const order = new Int32Array(count);
  const first = new Int32Array(count + 1);
  const of = new Int32Array(count);
  /** Of each node, from 1 in the order of being found; 0 for none yet. */
  const found = new Int32Array(count);
  const low = new Int32Array(count);
  /** Of each node, how many of its successors were looked at. */
  const looked = new Int32Array(count);
  const visits = new Int32Array(count);
  const open = new Int32Array(count);
  let [openCount, foundCount, parts, done] = [0, 0, 0, 0];
  for (let root = 0; root < count; root++) {
    if (found[root] !== 0) continue;
    let depth = 0;
    visits[0] = root;
    found[root] = low[root] = ++foundCount;
    open[openCount++] = root;
    while (depth >= 0) {
      const node = visits[depth]!;
      let at = looked[node]!++;
      let next = -1;
      if (given?.[node] !== 1) {
        if (node >= statementCount) {
          const relation = node - statementCount;
          const premiseCount = firstPremise[relation + 1]! - firstPremise[relation]!;
          if (at < premiseCount) next = premises[firstPremise[relation]! + at]!;
          else at -= premiseCount;
        }
        if (next < 0 && firstOnto[node]! + at < firstOnto[node + 1]!) next = onto[firstOnto[node]! + at]!;
      }
      if (next >= 0) {
        if (found[next] === 0) {
          found[next] = low[next] = ++foundCount;
          open[openCount++] = next;
          visits[++depth] = next;
        } else if (found[next]! < low[node]!) low[node] = found[next]!;
        continue;
      }
      depth--;
      if (depth >= 0 && low[node]! < low[visits[depth]!]!) low[visits[depth]!] = low[node]!;
      if (low[node] !== found[node]) continue;
      first[parts] = done;
      for (;;) {
        const member = open[--openCount]!;
        found[member] = isClosed;
        of[member] = parts;
        order[done++] = member;
        if (member === node) break;
      }
      parts++;
    }
  }
  first[parts] = done;
  return { order, first: first.subarray(0, parts + 1), of };
}
