import type { ArgumentMap } from '../../model/argument-map';
import type { Id, NewId } from '../../model/id';
import { relationsFrom } from '../../model/structure';
import type { Change } from '../change/change';
import { RelationDraft } from '../relations/relation-draft';
import { addStatement } from './add-statement';

const LOW_SURROGATE = /^[\udc00-\udfff]/;

/**
 * Splits a statement in two: the text before the offset stays, the text after it becomes a statement of the same kind, with
 * the same tags, that bears on the same and is read right after it; linked where the first is linked. White space at the
 * cut goes. Citations, notes, base score and index stay with the first, and so does what bears on it or undercuts a relation
 * from it: only a person can tell which part was meant. The ids that are needed come from `newId`, the first for
 * the statement.
 *
 * @param at UTF-16 offset into the text; one in the middle of a character stands for the one before it.
 * @returns Undefined if the statement is not in the map or one of the parts would be blank.
 * @throws Error if a new id is in use.
 */
export function splitStatement(
  map: ArgumentMap,
  { id, at, newId }: { id: Id; at: number; newId: NewId },
): Change | undefined {
  const from = map.statements.get(id);
  if (!from) return undefined;
  const cut = LOW_SURROGATE.test(from.text.slice(at)) ? at - 1 : at;
  const before = from.text.slice(0, Math.max(0, cut)).trimEnd();
  const after = from.text.slice(Math.max(0, cut)).trimStart();
  if (before.trimStart() === '' || after.trimEnd() === '') return undefined;

  const { kind, tags } = from;
  const added = addStatement(map, { id: newId(), kind, text: after }).statements!.added![0]!;
  const draft = new RelationDraft(map);
  for (const relation of relationsFrom(map, id)) {
    if (relation.premises.length > 1) {
      const premises = relation.premises.flatMap((premise) => (premise === id ? [id, added.id] : [premise]));
      draft.put({ ...relation, premises });
    } else {
      const { kind, target } = relation;
      const index = draft.onto(target).findIndex((sibling) => sibling.id === relation.id) + 1;
      draft.insert([{ id: draft.takeId(newId), kind, premises: [added.id], target }], index);
    }
  }
  const relations = draft.change();
  return {
    statements: { added: [tags ? { ...added, tags } : added], updated: [[from, { ...from, text: before }]] },
    ...(relations && { relations }),
  };
}
