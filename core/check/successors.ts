import type { Graph } from './graph';

/** Which relations each statement is a premise of: those from `first[n]` up to, not including, `first[n + 1]` in `steps`. */
export interface Successors {
  readonly first: Int32Array;
  readonly steps: Int32Array;
}

/** A memo: a graph does not change, and several checks of it ask. */
const known = new WeakMap<Graph, Successors>();

/** The relations that lead on from each statement, by numbers; worked out once per graph. O(n). */
export function successorsOf(graph: Graph): Successors {
  let successors = known.get(graph);
  if (!successors) {
    successors = gather(graph);
    known.set(graph, successors);
  }
  return successors;
}

function gather({ statements, relations, premises, firstPremise }: Graph): Successors {
  const first = new Int32Array(statements.length + 1);
  for (const premise of premises) if (premise >= 0) first[premise + 1]!++;
  for (let at = 0; at < statements.length; at++) first[at + 1]! += first[at]!;
  const steps = new Int32Array(premises.length);
  const next = first.slice();
  for (let relation = 0; relation < relations.length; relation++) {
    for (let at = firstPremise[relation]!; at < firstPremise[relation + 1]!; at++) {
      const premise = premises[at]!;
      if (premise >= 0) steps[next[premise]!++] = relation;
    }
  }
  return { first, steps };
}
