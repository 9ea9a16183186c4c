import type { ArgumentMap, Place, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsFrom, relationsOnto } from '../model/structure';
import type { Change } from './change';

/**
 * Deletes statements and relations, and what cannot stand without them: relations that lose their target or all
 * their premises, and so on through undercuts of undercuts; and the places of the statements. Linked premises of
 * which some are left shrink. Ids of nothing are passed over.
 */
export function deleteRecords(map: ArgumentMap, ids: readonly Id[]): Change {
  const statements = new Map<Id, Statement>();
  const relations = new Set<Relation>();
  for (const id of ids) {
    const statement = map.statements.get(id);
    const relation = map.relations.get(id);
    if (statement) statements.set(id, statement);
    if (relation) relations.add(relation);
  }

  const bereft = new Set<Relation>();
  const places: Place[] = [];
  for (const id of statements.keys()) {
    for (const relation of relationsOnto(map, id)) relations.add(relation);
    for (const relation of relationsFrom(map, id)) bereft.add(relation);
    const place = map.places.get(id);
    if (place) places.push(place);
  }
  const updated: [Relation, Relation][] = [];
  for (const from of bereft) {
    const premises = from.premises.filter((premise) => !statements.has(premise));
    if (premises.length === 0) relations.add(from);
    else updated.push([from, { ...from, premises }]);
  }
  // A set that grows while it is walked: what is added is walked as well.
  for (const { id } of relations) for (const undercut of relationsOnto(map, id)) relations.add(undercut);

  return {
    ...(statements.size > 0 && { statements: { removed: [...statements.values()] } }),
    ...relationsChange(
      updated.filter(([relation]) => !relations.has(relation)),
      [...relations],
    ),
    ...(places.length > 0 && { places: { removed: places } }),
  };
}

function relationsChange(updated: [Relation, Relation][], removed: Relation[]): Change {
  if (updated.length === 0 && removed.length === 0) return {};
  return { relations: { ...(updated.length > 0 && { updated }), ...(removed.length > 0 && { removed }) } };
}
