import { addLinkedPremise } from '../../core/edit/add-linked-premise';
import { addPremise } from '../../core/edit/add-premise';
import { addSibling } from '../../core/edit/add-sibling';
import { addStatement } from '../../core/edit/add-statement';
import type { Id } from '../../core/model/id';
import type { RelationKind, StatementKind } from '../../core/model/kinds';
import { newId } from './new-id';
import { useSession } from './session';
import { beginStatement } from './text-editing';

/** Begins a statement that supports or attacks a statement or a relation. Its kind follows from those unless given. */
export function beginPremise(title: string, target: Id, relation: RelationKind, kind?: StatementKind): void {
  const { map } = useSession.getState();
  const ids = { statement: newId(), relation: newId() };
  beginStatement(title, ids.statement, (text) => addPremise(map, { target, relation, kind, text, ids }));
}

/** Begins a further premise of a relation, which from then on only works with all its premises. */
export function beginLinkedPremise(title: string, relation: Id): void {
  const { map } = useSession.getState();
  const id = newId();
  beginStatement(title, id, (text) => addLinkedPremise(map, { relation, text, id }));
}

/** Begins a statement like another, which bears on the same in the same way, right after it. */
export function beginSibling(title: string, of: Id): void {
  const { map } = useSession.getState();
  const ids = { statement: newId(), relation: newId() };
  beginStatement(title, ids.statement, (text) => addSibling(map, { of, text, ids }) ?? {});
}

/** Begins a statement that is related to nothing yet. */
export function beginFreeStatement(title: string, kind: StatementKind): void {
  const { map } = useSession.getState();
  const id = newId();
  beginStatement(title, id, (text) => addStatement(map, { id, kind, text }));
}
