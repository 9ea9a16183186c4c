import type { ArgumentMap, Place, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { RelationDraft } from '../relations/relation-draft';
import { uniteStatements } from './unite-statements';

/**
 * Merges statements into the first of those given, which keeps its id, kind and place and gets what the others hold (see
 * `uniteStatements`). What bore on one of them bears on it, after what bore on it already; and it bears on what one of
 * them bore on. A relation between them goes, with what undercuts it, for nothing bears on itself, and so does
 * one by which they would undercut their own step; of two relations that come to say the same one goes, and what undercuts
 * it undercuts the other. Support and attack on one target, by statements that are now one, both stay for the person to see.
 *
 * @returns Undefined if fewer than two statements of the map are given.
 */
export function mergeStatements(map: ArgumentMap, { ids }: { ids: readonly Id[] }): Change | undefined {
  const [kept, ...gone] = [...new Set(ids)]
    .map((id) => map.statements.get(id))
    .filter((statement) => statement !== undefined);
  if (!kept || gone.length === 0) return undefined;

  const draft = new RelationDraft(map);
  const goneIds = new Set(gone.map(({ id }) => id));
  for (const relation of new Set(gone.flatMap(({ id }) => relationsFrom(map, id)))) {
    const premises = relation.premises.map((premise) => (goneIds.has(premise) ? kept.id : premise));
    draft.put({ ...relation, premises: [...new Set(premises)] });
  }
  const redirected: Relation[] = [];
  for (const { id } of gone.flatMap(({ id }) => relationsOnto(map, id)))
    redirected.push({ ...draft.get(id)!, target: kept.id });
  draft.insert(redirected);
  draft.settle();

  const united = uniteStatements(kept, gone);
  const changed = JSON.stringify(united) !== JSON.stringify(kept);
  const relations = draft.change();
  const places = gone
    .map(({ id }) => map.places.get(id))
    .filter((place): place is Place => place !== undefined);
  return {
    statements: { removed: gone, ...(changed && { updated: [[kept, united] as const] }) },
    ...(relations && { relations }),
    ...(places.length > 0 && { places: { removed: places } }),
  };
}
