import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { RelationKind } from '../../model/kinds';
import { relationsFrom } from '../../model/structure';
import type { Change } from '../change/change';
import { assertNewId } from '../map/assert-new-id';
import { addRelation } from './add-relation';

/** The connection to make. */
export interface NewConnection {
  /** A statement. */
  readonly premise: Id;
  readonly kind: RelationKind;
  /** A statement, or a relation to undercut. */
  readonly target: Id;
  /** The id of the relation, if a new one is made. */
  readonly id: Id;
}

/**
 * Lets a statement that is there bear on a target that is there. If it bears on it already, on its own and in the
 * other way, that relation changes its kind: nobody means to support and attack the same thing by the same words.
 *
 * @returns Undefined if nothing would change or the connection makes no sense: premise or target are not in the
 *   map, a statement would bear on itself, or on a relation that it is a premise of.
 * @throws Error if the id is in use.
 */
export function connectStatements(
  map: ArgumentMap,
  { premise, kind, target, id }: NewConnection,
): Change | undefined {
  if (!map.statements.has(premise) || premise === target) return undefined;
  const undercut = map.relations.get(target);
  if (!undercut && !map.statements.has(target)) return undefined;
  if (undercut?.premises.includes(premise)) return undefined;

  const same = relationsFrom(map, premise).filter(
    (known) => known.target === target && known.premises.length === 1,
  );
  if (same.some((known) => known.kind === kind)) return undefined;
  if (same.length > 0)
    return { relations: { updated: same.map((from) => [from, { ...from, kind }] as const) } };

  assertNewId(map, id);
  return { relations: addRelation(map, { id, kind, premises: [premise], target }) };
}
