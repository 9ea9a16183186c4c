import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { RelationKind, StatementKind } from '../../model/kinds';
import type { Change } from '../change/change';
import { assertNewId } from '../map/assert-new-id';
import { addRelation } from '../relations/add-relation';
import { addStatement } from './add-statement';
import { premiseKind } from './premise-kind';

/** The premise to add: what it bears on and how, its text, and the ids that it and its relation get. */
export interface NewPremise {
  /** A statement, or a relation to undercut. */
  readonly target: Id;
  readonly relation: RelationKind;
  /** `premiseKind`'s choice if absent. */
  readonly kind?: StatementKind;
  readonly text: string;
  readonly ids: { readonly statement: Id; readonly relation: Id };
}

/**
 * Adds a statement and the relation by which it bears on a target, last among the relations to that target.
 *
 * @throws Error if the target is not in the map or an id is in use.
 */
export function addPremise(map: ArgumentMap, { target, relation, kind, text, ids }: NewPremise): Change {
  if (!map.statements.has(target) && !map.relations.has(target))
    throw new Error(`“${target}” is not in the map.`);
  assertNewId(map, ids.relation);
  if (ids.relation === ids.statement) throw new Error('A statement and its relation cannot share an id.');
  return {
    ...addStatement(map, { id: ids.statement, kind: kind ?? premiseKind(map, target, relation), text }),
    relations: addRelation(map, { id: ids.relation, kind: relation, premises: [ids.statement], target }),
  };
}
