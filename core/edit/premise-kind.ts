import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import type { RelationKind, StatementKind } from '../model/kinds';

const SUPPORTING: Readonly<Record<StatementKind, StatementKind>> = {
  question: 'thesis',
  thesis: 'explanation',
  explanation: 'evidence',
  counterpoint: 'evidence',
  rebuttal: 'evidence',
  evidence: 'evidence',
  claim: 'evidence',
};

const ATTACKING: Readonly<Record<StatementKind, StatementKind>> = {
  // What bears on a question answers it, whatever the relation is called.
  question: 'thesis',
  thesis: 'counterpoint',
  explanation: 'counterpoint',
  counterpoint: 'rebuttal',
  rebuttal: 'counterpoint',
  evidence: 'counterpoint',
  claim: 'counterpoint',
};

/**
 * The kind that a new premise has unless somebody says otherwise. What attacks a relation attacks what is
 * said by its first premise; what supports a relation is a claim: that the premise does bear on the target.
 *
 * @param target A statement or a relation of the map.
 */
export function premiseKind(map: ArgumentMap, target: Id, relation: RelationKind): StatementKind {
  const statement = map.statements.get(target);
  if (statement) return (relation === 'attacks' ? ATTACKING : SUPPORTING)[statement.kind];
  const premise = map.statements.get(map.relations.get(target)?.premises[0] ?? '');
  return relation === 'attacks' && premise ? ATTACKING[premise.kind] : 'claim';
}
