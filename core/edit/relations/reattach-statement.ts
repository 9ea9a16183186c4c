import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { RelationKind } from '../../model/kinds';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { assertNewId } from '../map/assert-new-id';
import { clearPlaces } from '../map/clear-places';
import { bearingOn } from './bearing-on';
import { RelationDraft } from './relation-draft';

/** Where a statement is to go. */
export interface Reattachment {
  readonly statement: Id;
  /** The relation that it leaves. Unless given: its only one; of several, none. */
  readonly from?: Id;
  /** A statement, or a relation to undercut. */
  readonly target: Id;
  readonly kind: RelationKind;
  /** The id of the relation, if a new one is made. */
  readonly id: Id;
}

/**
 * Lets a statement bear on another target, as by dragging it there: its relation goes with it, and what undercuts that. From a
 * link only the statement goes, by a new relation; what undercut the joint step stays there. If the statement
 * bears on the target by itself already, that relation gets the kind and stands for both. The layout finds a new
 * place for it. Circles of statements may come about, for a map is a graph.
 *
 * @returns Undefined if nothing would change or it makes no sense: something is not in the map, the statement would bear on
 *   itself or on a relation that it is a premise of, or relations would undercut each other in a circle.
 * @throws Error if a new relation is made and the id is in use.
 */
export function reattachStatement(map: ArgumentMap, to: Reattachment): Change | undefined {
  const { statement, from, target, kind, id } = to;
  const own = relationsFrom(map, statement);
  const leaving =
    from === undefined && own.length > 1 ? undefined : own.find((one) => one.id === (from ?? one.id));
  if (from !== undefined && !leaving) return undefined;
  const linked = leaving && leaving.premises.length > 1;
  if (!isAllowed(map, to, leaving, linked ?? false)) return undefined;

  const draft = new RelationDraft(map);
  const twin = relationsOnto(map, target).find(
    ({ id, premises }) => id !== leaving?.id && premises.length === 1 && premises[0] === statement,
  );
  if (twin) draft.put({ ...twin, kind });
  if (linked) {
    draft.put({ ...leaving, premises: leaving.premises.filter((premise) => premise !== statement) });
  }
  if (leaving && !linked) {
    if (twin) draft.replace(leaving, twin.id);
    else if (leaving.target === target) draft.put({ ...leaving, kind });
    else draft.insert([{ ...leaving, kind, target }]);
  } else if (!twin) {
    assertNewId(map, id);
    draft.insert([{ id, kind, premises: [statement], target }]);
  }
  draft.settle();
  const relations = draft.change();
  const places = clearPlaces(map, [statement]);
  return relations || places ? { ...(relations && { relations }), ...places } : undefined;
}

function isAllowed(
  map: ArgumentMap,
  { statement, target }: Reattachment,
  leaving: Relation | undefined,
  linked: boolean,
): boolean {
  if (!map.statements.has(statement) || statement === target) return false;
  const undercut = map.relations.get(target);
  if (!undercut && !map.statements.has(target)) return false;
  // Leaving a link, a statement may turn against what is left of it.
  if (undercut?.premises.includes(statement) && !(linked && undercut === leaving)) return false;
  if (leaving && !linked) for (const below of bearingOn(map, target)) if (below === leaving.id) return false;
  return true;
}
