import { connectStatements } from '../../../core/edit/relations/connect-statements';
import type { Id } from '../../../core/model/id';
import type { RelationKind } from '../../../core/model/kinds';
import { notify } from '../../ui/notify';
import { useSession } from '../session';
import { edit } from './edit';
import { newId } from './new-id';

/** Relates a statement to another statement, or to a relation that it undercuts, and selects that relation. */
export function connect(premise: Id, kind: RelationKind, target: Id): void {
  const id = newId();
  const change = connectStatements(useSession.getState().map, { premise, kind, target, id });
  const title = kind === 'supports' ? 'Connect as support' : 'Connect as attack';
  const relation = change?.relations?.updated?.[0]?.[1].id ?? id;
  if (!edit(title, change, [relation])) {
    notify('Nothing was connected: the two are connected like that already, or one is a part of the other.');
  }
}
