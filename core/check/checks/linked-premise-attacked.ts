import type { ArgumentMap, Relation, Statement } from '../../model/argument-map';
import { quote } from '../../model/quote';
import { compareIds } from '../compare-ids';
import type { Finding } from '../finding';
import { type Graph, graphOf, isAnswered, premisesOf } from '../graph';

/**
 * Linked premises of which an attack that nothing answers takes one away. They only work together, so the whole step falls
 * with it, whatever else the other premises rest on. What answers an attack is as for counterpoints. One finding for each
 * step, placed at its relation.
 */
export function* linkedPremiseAttacked(map: ArgumentMap): Iterable<Finding> {
  const graph = graphOf(map);
  const { statements, relations, targets, premises, firstPremise } = graph;
  if (premises.length === relations.length) return;
  const attacks = openAttacks(graph);
  const found: Finding[] = [];
  for (let at = 0; at < relations.length; at++) {
    const [begin, end] = [firstPremise[at]!, firstPremise[at + 1]!];
    if (end - begin < 2) continue;
    const fatal: { premise: Statement; attack: number }[] = [];
    for (let each = begin; each < end; each++) {
      const premise = statements[premises[each]!];
      for (const attack of (premise && attacks.get(premises[each]!)) ?? [])
        fatal.push({ premise: premise!, attack });
    }
    const [first] = fatal;
    if (!first) continue;
    const step = relations[at]!;
    const attackers = premisesOf(graph, first.attack);
    const others = fatal.flatMap(({ premise, attack }) => [premise.id, ...relations[attack]!.premises]);
    found.push({
      check: 'linked-premise-attacked',
      place: step.id,
      severity: 'warning',
      message: sentence(attackers, first.premise, step, statements[targets[at]!]),
      others: [...new Set(others)].sort(compareIds),
    });
  }
  yield* found.sort((a, b) => compareIds(a.place, b.place));
}

/** The attacks that nothing answers, by the number of the statement that they attack. */
function openAttacks(graph: Graph): ReadonlyMap<number, readonly number[]> {
  const { statements, relations, supports, targets } = graph;
  const open = new Map<number, number[]>();
  for (let at = 0; at < relations.length; at++) {
    const target = targets[at]!;
    if (supports[at] || target < 0 || target >= statements.length) continue;
    if (isAnswered(graph, at)) continue;
    const list = open.get(target);
    if (list) list.push(at);
    else open.set(target, [at]);
  }
  return open;
}

function sentence(
  attackers: readonly Statement[],
  premise: Statement,
  { premises }: Relation,
  target: Statement | undefined,
): string {
  const attack = attackers.map(({ text }) => quote(text)).join(' and ');
  const onto = target ? quote(target.text) : 'another step';
  const verb = attackers.length > 1 ? 'attack' : 'attacks';
  return `${attack} ${verb} ${quote(premise.text)}, and the step to ${onto} falls with it: its ${premises.length} premises only work together.`;
}
