import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Finding } from '../finding';
import { quote } from '../quote';

/**
 * Counterpoints that still attack something without an answer. What answers an attack is an attack on the
 * counterpoint, on a premise that is linked with it, or on the step from them to the target (an undercut). Whether
 * the answer is itself answered is for weighing, not for this check. A counterpoint that attacks nothing needs no answer.
 */
export function* counterpointUnanswered(map: ArgumentMap): Iterable<Finding> {
  for (const { id, kind, text } of map.statements.values()) {
    if (kind !== 'counterpoint') continue;
    const attacks = relationsFrom(map, id).filter((relation) => relation.kind === 'attacks');
    if (attacks.every((attack) => isAnswered(map, attack))) continue;
    yield {
      check: 'counterpoint-unanswered',
      place: id,
      severity: 'warning',
      message: `Nothing answers the counterpoint ${quote(text)} yet.`,
    };
  }
}

function isAnswered(map: ArgumentMap, attack: Relation): boolean {
  return isAttacked(map, attack.id) || attack.premises.some((premise) => isAttacked(map, premise));
}

function isAttacked(map: ArgumentMap, id: Id): boolean {
  return relationsOnto(map, id).some((relation) => relation.kind === 'attacks');
}
