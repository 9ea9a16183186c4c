import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { structureOf } from '../../model/structure';
import { compareIds } from '../compare-ids';
import type { Finding } from '../finding';

/**
 * The same premises that both support and attack the same target, placed at the later of the two relations by id.
 * Linked premises count as one: what a statement supports alone it may well attack together with another.
 */
export function* supportsAndAttacks(map: ArgumentMap): Iterable<Finding> {
  for (const [target, relations] of structureOf(map).onto) {
    for (const [key, alike] of byPremises(relations)) {
      const supports = alike.find((relation) => relation.kind === 'supports');
      const attacks = alike.find((relation) => relation.kind === 'attacks');
      if (!supports || !attacks) continue;
      const [first, second] = [supports.id, attacks.id].sort(compareIds) as [Id, Id];
      const premises: readonly Id[] = JSON.parse(key);
      yield {
        check: 'supports-and-attacks',
        place: second,
        severity: 'error',
        message: `${subject(map, premises)} ${nameOf(map, target)}.`,
        others: [...premises, target, first].sort(compareIds),
      };
    }
  }
}

/** Relations with the same premises, in whatever order, under the JSON of these premises' sorted ids. */
function byPremises(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = JSON.stringify([...new Set(relation.premises)].sort(compareIds));
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return groups;
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
