import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { RelationKind, StatementKind } from '../../../core/model/kinds';
import { KINDS } from '../../../core/model/statement-kinds';

/**
 * The kind that a relation from a statement of this kind to a target most likely has, until somebody says otherwise: statements on two
 * sides attack each other, those on one side support each other, and a relation is undercut.
 *
 * @param now how the statement bears on something as yet, which holds where the kinds say nothing
 */
export function likelyRelation(
  map: ArgumentMap,
  kind: StatementKind | undefined,
  target: Id,
  now: RelationKind = 'supports',
): RelationKind {
  if (map.relations.has(target)) return 'attacks';
  const to = map.statements.get(target)?.kind ?? 'claim';
  if (to === 'question') return 'supports';
  const { side } = KINDS[kind ?? 'claim'];
  const { side: other } = KINDS[to];
  if (!side || !other) return now;
  return side === other ? 'supports' : 'attacks';
}
