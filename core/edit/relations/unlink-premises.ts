import type { ArgumentMap } from '../../model/argument-map';
import type { Id, NewId } from '../../model/id';
import { relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { RelationDraft } from './relation-draft';

/**
 * Takes the link between premises away: each bears on the target by itself. The first keeps the relation; the others get
 * one each, read right after it. What undercut the joint step undercuts each of them, so that no objection is lost on the
 * way, and linking them again gives back what there was. A premise that bore on the target alone already, in the same
 * way, goes on doing so by that relation.
 *
 * @returns Undefined if the relation is not in the map or has one premise.
 * @throws Error if a new id is in use.
 */
export function unlinkPremises(
  map: ArgumentMap,
  { relation: id, newId }: { relation: Id; newId: NewId },
): Change | undefined {
  const linked = map.relations.get(id);
  const [first, ...others] = linked?.premises ?? [];
  if (!linked || first === undefined || others.length === 0) return undefined;

  const draft = new RelationDraft(map);
  const { kind, target } = linked;
  const freed = others.map((premise) => ({ id: draft.takeId(newId), kind, premises: [premise], target }));
  draft.put({ ...linked, premises: [first] });
  draft.insert(freed, relationsOnto(map, target).indexOf(linked) + 1);
  for (const relation of freed) draft.copyUndercuts(id, relation.id, newId);
  draft.settle();
  return { relations: draft.change() };
}
