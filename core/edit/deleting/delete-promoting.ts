import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id, NewId } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { bearingOn } from '../relations/bearing-on';
import { RelationDraft } from '../relations/relation-draft';
import { deleteRecords } from './delete-records';

/**
 * Deletes a statement from the middle of an argument: what bore on it now bears on what it bore on. Support of what
 * supports, and attack on what attacks, support; the others attack. What supported a linked premise takes its place in the
 * link. The relations to the statement go on to its first target, and to each further one goes one like it; they
 * stand where the statement stood in reading order, and what undercut either of the two steps undercuts the one that
 * they become. Where there is nothing to promote, or nothing to promote it to, this deletes as `deleteRecords` does.
 *
 * @throws Error if a new id is in use.
 */
export function deletePromoting(map: ArgumentMap, id: Id, newId: NewId): Change {
  const onto = relationsOnto(map, id);
  const from = relationsFrom(map, id);
  const outward = from.filter((relation) => leadsOutside(map, relation, id));
  const deleted = deleteRecords(map, [id]);
  if (!map.statements.has(id) || onto.length === 0 || outward.length === 0) return deleted;

  const draft = new RelationDraft(map);
  for (const relation of from) draft.put(relation);
  const steps = outward.map((step, index) => {
    const promoted = onto.map((relation) => ({
      ...relation,
      id: index === 0 ? relation.id : draft.takeId(newId),
      kind: relation.kind === step.kind ? ('supports' as const) : ('attacks' as const),
      target: step.target,
    }));
    const others = step.premises.filter((premise) => premise !== id);
    const heirs = others.length === 0 ? promoted : promoted.filter((_, at) => onto[at]!.kind === 'supports');
    for (const heir of heirs) heir.premises = [...heir.premises, ...others];
    return { step, promoted, heirs };
  });
  // What undercuts is copied before any is moved: each copy is to be of what undercut the old step alone.
  for (const { promoted } of steps.slice(1)) {
    for (const [at, { id: copy }] of promoted.entries()) draft.copyUndercuts(onto[at]!.id, copy, newId);
  }
  for (const { step, promoted, heirs } of steps) {
    draft.insert(
      promoted,
      draft.onto(step.target).findIndex(({ id }) => id === step.id),
    );
    for (const heir of heirs.slice(1)) draft.copyUndercuts(step.id, heir.id, newId);
    if (heirs[0]) draft.replace(step, heirs[0].id);
  }
  draft.settle(id);
  const relations = draft.change();
  return { ...deleted, relations };
}

/** Whether a relation from a statement bears in the end on something else, by way of no relation from or to the statement. */
function leadsOutside(map: ArgumentMap, { target }: Relation, statement: Id): boolean {
  for (const below of bearingOn(map, target)) {
    if (below === statement || map.relations.get(below)?.premises.includes(statement)) return false;
  }
  return true;
}
