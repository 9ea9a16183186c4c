import type { ArgumentMap, Place, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { RelationDraft } from '../relations/relation-draft';

/**
 * Deletes statements and relations, and what cannot stand without them: relations that lose their target or all
 * their premises, and so on through undercuts of undercuts; and the places of the statements. Linked premises of
 * which some are left shrink; if these bear on the target by themselves already, that relation takes over what undercut
 * the link. Ids of nothing are passed over.
 */
export function deleteRecords(map: ArgumentMap, ids: readonly Id[]): Change {
  const statements = new Map<Id, Statement>();
  const places: Place[] = [];
  const draft = new RelationDraft(map);
  for (const id of new Set(ids)) {
    const statement = map.statements.get(id);
    if (statement) statements.set(id, statement);
    if (map.relations.has(id)) draft.remove(id);
    const place = map.places.get(id);
    if (place) places.push(place);
  }
  for (const id of statements.keys())
    for (const relation of relationsOnto(map, id)) draft.remove(relation.id);
  for (const relation of new Set([...statements.keys()].flatMap((id) => relationsFrom(map, id)))) {
    const premises = relation.premises.filter((premise) => !statements.has(premise));
    if (premises.length === 0) draft.remove(relation.id);
    else if (draft.get(relation.id)) draft.put({ ...relation, premises });
  }
  draft.settle();

  const relations = draft.change();
  return {
    ...(statements.size > 0 && { statements: { removed: [...statements.values()] } }),
    ...(relations && { relations }),
    ...(places.length > 0 && { places: { removed: places } }),
  };
}
