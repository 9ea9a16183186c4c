import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { RelationDraft } from './relation-draft';
import { samePremises } from './same-premises';

/**
 * Links the premises of several relations of one kind to one target, so that they only work together: they become one
 * relation, which keeps the id and the place in reading order of the first one given. What undercuts one of the others, or a
 * relation from all these premises that is there already, then undercuts it.
 *
 * @returns Undefined if fewer than two relations of the map are given, they differ in kind or target, or one of the
 *   premises undercuts one of the relations: it cannot speak against a step and be part of it.
 */
export function linkPremises(
  map: ArgumentMap,
  { relations: ids }: { relations: readonly Id[] },
): Change | undefined {
  const relations = [...new Set(ids)]
    .map((id) => map.relations.get(id))
    .filter((known) => known !== undefined);
  const [first, ...others] = relations;
  if (!first || others.length === 0) return undefined;
  const alike = ({ kind, target }: Relation) => kind === first.kind && target === first.target;
  if (!others.every(alike)) return undefined;
  const premises = new Set(relations.flatMap((relation) => relation.premises));
  const undercuts = relations.flatMap(({ id }) => relationsOnto(map, id));
  if (undercuts.some((undercut) => undercut.premises.some((id) => premises.has(id)))) return undefined;

  const draft = new RelationDraft(map);
  const linked = { ...first, premises: [...premises] };
  draft.put(linked);
  for (const other of relationsOnto(map, first.target)) {
    const same = alike(other) && samePremises(other.premises, linked.premises);
    if (other !== first && (others.includes(other) || same)) draft.replace(other, first.id);
  }
  draft.settle();
  const changed = draft.change();
  return changed && { relations: changed };
}
