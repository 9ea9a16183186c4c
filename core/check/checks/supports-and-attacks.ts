import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { compareIds } from '../compare-ids';
import { type Graph, graphOf } from '../graph';
import { successorsOf } from '../successors';

export const supportsAndAttacksCheck: Check = {
  title: 'Supports and attacks the same',
  severity: 'error',
  fix: 'remove-relation',
  run: supportsAndAttacks,
};

/**
 * The same premises that both support and attack the same target, placed at the later of the two relations by id.
 * Linked premises count as one: what a statement supports alone it may well attack together with another.
 */
function* supportsAndAttacks(map: ArgumentMap): Iterable<Found> {
  const found: Found[] = [];
  for (const alike of doublyRelated(graphOf(map))) {
    const supports = alike.find((relation) => relation.kind === 'supports');
    const attacks = alike.find((relation) => relation.kind === 'attacks');
    if (!supports || !attacks) continue;
    const { target } = supports;
    const [first, second] = [supports.id, attacks.id].sort(compareIds) as [Id, Id];
    const premises = sortedPremises(supports);
    found.push({
      place: second,
      message: `${subject(map, premises)} ${nameOf(map, target)}.`,
      others: [...premises, target, first].sort(compareIds),
    });
  }
  yield* found.sort((a, b) => compareIds(a.place, b.place));
}

/** Sets of relations with the same premises, in whatever order, and the same target; sorted by id. */
function* doublyRelated(graph: Graph): Iterable<readonly Relation[]> {
  const { relations, targets } = graph;
  const twice = doubleTargets(graph);
  if (!twice.includes(1)) return;
  const groups = new Map<string, Relation[]>();
  for (let at = 0; at < relations.length; at++) {
    if (targets[at]! < 0 || twice[targets[at]!] === 0) continue;
    const key = `${targets[at]} ${premiseKey(graph, at)}`;
    const group = groups.get(key);
    if (group) group.push(relations[at]!);
    else groups.set(key, [relations[at]!]);
  }
  for (const group of groups.values())
    if (group.length > 1) yield group.sort((a, b) => compareIds(a.id, b.id));
}

/** Whether some statement both supports and attacks each target, alone or with others: next to none is looked at closely. */
function doubleTargets(graph: Graph): Uint8Array {
  const { statements, relations, supports, targets } = graph;
  const { first, steps } = successorsOf(graph);
  const twice = new Uint8Array(statements.length + relations.length);
  // Of each target the last premise that supports it, and the last that attacks it.
  const last = [new Int32Array(twice.length).fill(-1), new Int32Array(twice.length).fill(-1)] as const;
  for (let premise = 0; premise < statements.length; premise++) {
    for (let at = first[premise]!; at < first[premise + 1]!; at++) {
      const step = steps[at]!;
      const target = targets[step]!;
      if (target < 0) continue;
      const kind = supports[step] ? 0 : 1;
      last[kind][target] = premise;
      if (last[(1 - kind) as 0 | 1][target] === premise) twice[target] = 1;
    }
  }
  return twice;
}

function premiseKey({ premises, firstPremise }: Graph, relation: number): string {
  const [begin, end] = [firstPremise[relation]!, firstPremise[relation + 1]!];
  if (end === begin + 1) return `${premises[begin]}`;
  return [...new Set(premises.subarray(begin, end))].sort((a, b) => a - b).join(' ');
}

function sortedPremises({ premises }: Relation): readonly Id[] {
  return [...new Set(premises)].sort(compareIds);
}

function subject(map: ArgumentMap, premises: readonly Id[]): string {
  const names = premises.map((premise) => nameOf(map, premise));
  return names.length === 1
    ? `${names[0]} both supports and attacks`
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} together both support and attack`;
}

function nameOf(map: ArgumentMap, id: Id): string {
  const relation = map.relations.get(id);
  if (relation)
    return `the step from ${relation.premises.map((premise) => textOf(map, premise)).join(' and ')}`;
  return textOf(map, id);
}

function textOf(map: ArgumentMap, id: Id): string {
  return quote(map.statements.get(id)?.text ?? '');
}
