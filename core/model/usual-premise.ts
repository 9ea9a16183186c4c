import type { RelationKind, StatementKind } from './kinds';
import { KINDS } from './statement-kinds';

/** The kind of what supports, or attacks, a statement of a kind, unless somebody says otherwise. */
export function usualPremise(target: StatementKind, relation: RelationKind): StatementKind {
  const { attackedBy, supportedBy } = KINDS[target];
  return relation === 'attacks' ? attackedBy : supportedBy;
}
