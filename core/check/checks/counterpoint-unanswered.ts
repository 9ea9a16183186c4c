import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { relationsFrom } from '../../model/structure';
import type { Finding } from '../finding';

/**
 * Counterpoints that still attack something without an answer. What answers an attack is an attack on the
 * counterpoint, on a premise that is linked with it, or on the step from them to the target (an undercut). Whether
 * the answer is itself answered is for weighing, not for this check. A counterpoint that attacks nothing needs no answer.
 */
export function* counterpointUnanswered(map: ArgumentMap): Iterable<Finding> {
  const attacked = attackedIn(map);
  const isAnswered = ({ id, premises }: Relation) =>
    attacked.has(id) || premises.some((it) => attacked.has(it));
  for (const { id, kind, text } of map.statements.values()) {
    if (kind !== 'counterpoint') continue;
    const attacks = relationsFrom(map, id).filter((relation) => relation.kind === 'attacks');
    if (attacks.every(isAnswered)) continue;
    yield {
      check: 'counterpoint-unanswered',
      place: id,
      severity: 'warning',
      message: `Nothing answers the counterpoint ${quote(text)} yet.`,
    };
  }
}

/** The statements and relations that something attacks. */
function attackedIn(map: ArgumentMap): ReadonlySet<Id> {
  const attacked = new Set<Id>();
  for (const { kind, target } of map.relations.values()) if (kind === 'attacks') attacked.add(target);
  return attacked;
}
