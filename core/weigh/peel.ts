/** A graph taken apart: what stands before all circles, what goes in circles or lies between them, what stands after. */
export interface Peeled {
  /** Each after all that leads to it. */
  readonly first: readonly number[];
  readonly circles: readonly number[];
  /** Each after all that leads to it. */
  readonly last: readonly number[];
}

/**
 * Takes from a directed graph, from both ends, what is in no circle (A. Kahn, “Topological sorting of large networks”,
 * 1962). O(nodes and edges).
 *
 * @param leadsTo of each node, numbered from 0, the nodes that its edges lead to
 */
export function peel(leadsTo: readonly (readonly number[])[]): Peeled {
  const comesFrom: number[][] = leadsTo.map(() => []);
  for (const [node, nexts] of leadsTo.entries()) for (const next of nexts) comesFrom[next]!.push(node);
  const taken = new Uint8Array(leadsTo.length);
  const first = strip(taken, leadsTo, comesFrom);
  const last = strip(taken, comesFrom, leadsTo).reverse();
  const circles: number[] = [];
  for (let node = 0; node < taken.length; node++) if (!taken[node]) circles.push(node);
  return { first, circles, last };
}

/** Takes out, one after another, what none that is left leads to. */
function strip(
  taken: Uint8Array,
  onward: readonly (readonly number[])[],
  back: readonly (readonly number[])[],
): number[] {
  const open = new Uint32Array(taken.length);
  const out: number[] = [];
  for (let node = 0; node < taken.length; node++) {
    if (taken[node]) continue;
    for (const before of back[node]!) if (!taken[before]) open[node]!++;
    if (open[node] === 0) out.push(node);
  }
  // A list that grows while it is walked: what is added is walked as well.
  for (const node of out) {
    taken[node] = 1;
    for (const next of onward[node]!) if (!taken[next] && --open[next]! === 0) out.push(next);
  }
  return out;
}
