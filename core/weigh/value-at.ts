import type { Graph } from './graph';

/** What the nodes of a graph are worth, and what of it is other than the map says. Changed in place. */
export interface Values {
  /** Of each node: a statement's strength, or what a relation carries, 0 to 1; not a number where that is not known. */
  readonly strengths: Float64Array;
  readonly bases: Float64Array;
  /** Of each relation, why it carries nothing: how many of its premises are withdrawn, and one more where it is cut. */
  readonly gone?: Int32Array;
}

/**
 * What a node is worth, given what it depends on.
 *
 * A relation carries what its linked premises have: the weakest of them (J. Pollock, “Defeasible reasoning with variable
 * degrees of justification”, AIJ 133, 2001), their product, or their mean (A. Rapberger et al., KR 2025, has the three). Times its
 * weight: no paper on DF-QuAD has weights of relations, so for it that is our choice; for the sums of the two others
 * a weight is a factor of the term, as is usual. Times 1 − max(0, a − s), where a and s are the aggregates 1 − ∏(1 − strength) of what
 * undercuts the step and what supports it, for every semantics: as a statement with base score 1 a step could never be weakened under the
 * Euler-based semantics, and never below one half under quadratic energy.
 *
 * Sums and products are taken in the order of their numbers, so that they do not depend, not even in the last bit, on the order or
 * the ids of records.
 */
export function valueAt(graph: Graph, values: Values, node: number): number {
  const { statementCount, influence, firstOnto } = graph;
  const isBare = firstOnto[node] === firstOnto[node + 1];
  if (node >= statementCount) {
    const relation = node - statementCount;
    const weight = graph.weights[relation]!;
    if (weight === 0 || (values.gone && values.gone[relation]! > 0)) return 0;
    const holds = isBare ? 1 : 1 + Math.min(0, balanceOf(graph, values, node));
    return holds === 0 ? 0 : carried(graph, values, relation) * weight * holds;
  }
  const base = values.bases[node]!;
  if (isBare) return base;
  const pull = influence.by === 'energy' ? energyOf(graph, values, node) : balanceOf(graph, values, node);
  return influence.strength(base, pull);
}

/** What the premises of a relation carry together. */
function carried({ weighing, firstPremise, premises, scratch }: Graph, values: Values, relation: number) {
  const { strengths } = values;
  const begin = firstPremise[relation]!;
  const end = firstPremise[relation + 1]!;
  if (end - begin === 1) return strengths[premises[begin]!]!;
  for (let at = begin; at < end; at++) scratch[at - begin] = strengths[premises[at]!]!;
  const count = end - begin;
  inOrder(scratch, count);
  if (weighing.premises === 'weakest') {
    // What is not a number comes last, and leaves nothing known.
    return Number.isNaN(scratch[count - 1]) ? Number.NaN : scratch[0]!;
  }
  let result = weighing.premises === 'product' ? 1 : 0;
  for (let at = 0; at < count; at++) {
    if (weighing.premises === 'product') result *= scratch[at]!;
    else result += scratch[at]!;
  }
  return weighing.premises === 'product' ? result : result / count;
}

/** What supports a node less what attacks it. */
function energyOf(graph: Graph, values: Values, node: number): number {
  const supports = take(graph, values, node, 0);
  let energy = 0;
  for (let at = 0; at < supports; at++) energy += graph.scratch[at]!;
  const attacks = take(graph, values, node, 1);
  let against = 0;
  for (let at = 0; at < attacks; at++) against += graph.scratch[at]!;
  return energy - against;
}

/** The aggregate of what supports a node less that of what attacks it, −1 to 1: as in DF-QuAD. */
function balanceOf(graph: Graph, values: Values, node: number): number {
  const supports = take(graph, values, node, 0);
  let unsupported = 1;
  for (let at = 0; at < supports; at++) unsupported *= 1 - graph.scratch[at]!;
  const attacks = take(graph, values, node, 1);
  let unattacked = 1;
  for (let at = 0; at < attacks; at++) unattacked *= 1 - graph.scratch[at]!;
  return unattacked - unsupported;
}

/** Puts into the scratch, in order, what the attacks on a node, or its supports, carry. @returns how many they are */
function take(graph: Graph, { strengths }: Values, node: number, attack: 0 | 1): number {
  const { statementCount, firstOnto, onto, attacks, scratch } = graph;
  let count = 0;
  for (let at = firstOnto[node]!; at < firstOnto[node + 1]!; at++) {
    const relation = onto[at]!;
    const strength = strengths[relation]!;
    if (attacks[relation - statementCount] === attack && strength !== 0) scratch[count++] = strength;
  }
  // The sum of two does not depend on their order.
  if (count > 2) inOrder(scratch, count);
  return count;
}

/** Puts the first numbers of a list in order. What is not a number comes last. */
function inOrder(numbers: Float64Array, count: number): void {
  if (count > 16) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at++) {
    const number = numbers[at]!;
    let to = at;
    while (to > 0 && !(numbers[to - 1]! <= number) && !Number.isNaN(number)) numbers[to] = numbers[--to]!;
    numbers[to] = number;
  }
}
