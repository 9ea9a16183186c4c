import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { assertNewId } from '../map/assert-new-id';
import { addRelation } from '../relations/add-relation';
import { addStatement } from './add-statement';

/** The sibling to add: whose it is, its text, and the ids that it and its relation get. */
export interface NewSibling {
  /** A statement. */
  readonly of: Id;
  readonly text: string;
  readonly ids: { readonly statement: Id; readonly relation: Id };
}

/**
 * Adds a statement of the same kind as another, which bears on the same target in the same way and is read right after it.
 * Where that bears on several, the first counts, a statement rather than a relation. The sibling of a linked premise
 * bears on the target by itself: `addLinkedPremise` adds one to the link. What bears on nothing gets a sibling that
 * bears on nothing.
 *
 * @returns Undefined if `of` is no statement of the map.
 * @throws Error if an id is in use.
 */
export function addSibling(map: ArgumentMap, { of, text, ids }: NewSibling): Change | undefined {
  const beside = map.statements.get(of);
  if (!beside) return undefined;
  const statement = addStatement(map, { id: ids.statement, kind: beside.kind, text });
  const relations = relationsFrom(map, of);
  const first = relations.find(({ target }) => map.statements.has(target)) ?? relations[0];
  if (!first) return statement;

  assertNewId(map, ids.relation);
  if (ids.relation === ids.statement) throw new Error('A statement and its relation cannot share an id.');
  const { kind, target } = first;
  const at = relationsOnto(map, target).indexOf(first) + 1;
  return {
    ...statement,
    relations: addRelation(map, { id: ids.relation, kind, premises: [ids.statement], target }, at),
  };
}
