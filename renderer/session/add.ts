import { addPremise } from '../../core/edit/add-premise';
import { addStatement } from '../../core/edit/add-statement';
import type { Id } from '../../core/model/id';
import type { RelationKind, StatementKind } from '../../core/model/kinds';
import { newId } from './new-id';
import { useSession } from './session';
import { beginStatement } from './text-editing';

/** Begins a statement that supports or attacks a statement or a relation. */
export function beginPremise(target: Id, relation: RelationKind): void {
  const { map } = useSession.getState();
  const ids = { statement: newId(), relation: newId() };
  const title = relation === 'supports' ? 'Add supporting statement' : 'Add attacking statement';
  beginStatement(title, ids.statement, (text) => addPremise(map, { target, relation, text, ids }));
}

/** Begins a statement that is related to nothing yet. */
export function beginFreeStatement(title: string, kind: StatementKind): void {
  const { map } = useSession.getState();
  const id = newId();
  beginStatement(title, id, (text) => addStatement(map, { id, kind, text }));
}
