import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { RelationKind, StatementKind } from '../../model/kinds';
import { usualPremise } from '../../model/usual-premise';

/**
 * The kind that a new premise has unless somebody says otherwise. What attacks a relation attacks what is
 * said by its first premise; what supports a relation is a claim: that the premise does bear on the target.
 *
 * @param target A statement or a relation of the map.
 */
export function premiseKind(map: ArgumentMap, target: Id, relation: RelationKind): StatementKind {
  const statement = map.statements.get(target);
  if (statement) return usualPremise(statement.kind, relation);
  const premise = map.statements.get(map.relations.get(target)?.premises[0] ?? '');
  return relation === 'attacks' && premise ? usualPremise(premise.kind, relation) : 'claim';
}
