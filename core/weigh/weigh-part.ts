import { comeToRest } from './come-to-rest';
import type { Components } from './components';
import type { Graph } from './graph';
import { type Values, valueAt } from './value-at';

/**
 * Works out the values of one part of a graph; what it depends on is known.
 *
 * What goes in no circle follows from that at once. A circle follows the continuous form of its semantics, ds/dt = σ(s) − s, from the
 * base scores (N. Potyka, KR 2018; “Extending modular semantics for bipolar weighted argumentation”, AAMAS 2019, for the
 * discrete semantics), until it rests. What a relation carries is at every moment what its premises have. What leads
 * into the circle stands still meanwhile: where a circle can rest at several places, it is the end of what comes
 * before that decides, not the way there. Where it does not come to rest, its values are no numbers, and so are all that
 * depend on them.
 */
export function weighPart(graph: Graph, components: Components, values: Values, part: number): void {
  const { order, first } = components;
  const begin = first[part]!;
  const end = first[part + 1]!;
  if (end - begin === 1) {
    const node = order[begin]!;
    values.strengths[node] = valueAt(graph, values, node);
    return;
  }
  const members = order.subarray(begin, end);
  const statements = members.filter((node) => node < graph.statementCount);
  const relations = undercutsFirst(graph, components, members);
  const { strengths } = values;
  const put = (state: Float64Array) => {
    for (let at = 0; at < statements.length; at++) strengths[statements[at]!] = state[at]!;
    for (const relation of relations) strengths[relation] = valueAt(graph, values, relation);
  };
  const state = Float64Array.from(statements, (node) => values.bases[node]!);
  const rests = comeToRest(state, (at, out) => {
    put(at);
    for (let index = 0; index < statements.length; index++)
      out[index] = valueAt(graph, values, statements[index]!) - at[index]!;
  });
  put(rests ? state : state.fill(Number.NaN));
}

/** The relations of a part, each after those of the part that bear on it. */
function undercutsFirst(graph: Graph, { of }: Components, members: Int32Array): readonly number[] {
  const { statementCount, targets } = graph;
  /** How many relations lie between each relation and the statement that it bears on in the end. */
  const depths = new Map<number, number>();
  for (const member of members) {
    const path: number[] = [];
    let node = member;
    while (node >= statementCount && !depths.has(node) && of[node] === of[member]) {
      path.push(node);
      node = targets[node - statementCount]!;
    }
    let depth = depths.get(node) ?? 0;
    for (const relation of path.reverse()) depths.set(relation, ++depth);
  }
  return [...depths].sort(([, a], [, b]) => b - a).map(([relation]) => relation);
}
