import type { ArgumentMap, Place, Relation, Statement } from '../../../core/model/argument-map';
import { emptyMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { RelationKind, StatementKind } from '../../../core/model/kinds';

/** A statement whose text is its id. */
export const statement = (id: Id, kind: StatementKind = 'claim'): Statement => ({ id, kind, text: id });

/** A relation; its premises are given with spaces between them. */
export const relation = (
  id: Id,
  premises: string,
  kind: RelationKind,
  target: Id,
  order?: number,
): Relation => ({ id, kind, premises: premises.split(' '), target, ...(order !== undefined && { order }) });

/** A map of these records. */
export function mapOf(
  statements: readonly Statement[],
  relations: readonly Relation[] = [],
  places: readonly Place[] = [],
): ArgumentMap {
  return {
    ...emptyMap('Small'),
    statements: new Map(statements.map((record) => [record.id, record])),
    relations: new Map(relations.map((record) => [record.id, record])),
    places: new Map(places.map((record) => [record.id, record])),
  };
}
