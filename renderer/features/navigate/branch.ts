import { branchUnder } from '../../../core/find/branch-under';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { SessionState } from '../../state/session';

let known: { readonly map: ArgumentMap; readonly id: Id; readonly branch: ReadonlySet<Id> } | undefined;

/** The statement whose branch stands out now; undefined if none does, or it is deleted. */
export function focusedOn({ map, focus }: Pick<SessionState, 'map' | 'focus'>): Id | undefined {
  return focus && map.statements.has(focus.id) ? focus.id : undefined;
}

/** The statements and relations that stand out now; undefined while none is dimmed. */
export function focusedBranch(state: Pick<SessionState, 'map' | 'focus'>): ReadonlySet<Id> | undefined {
  const id = focusedOn(state);
  if (id === undefined) return undefined;
  if (known?.map !== state.map || known.id !== id)
    known = { map: state.map, id, branch: branchUnder(state.map, id) };
  return known.branch;
}

/** Whether a statement or relation is dimmed now. */
export function isDimmed(state: Pick<SessionState, 'map' | 'focus'>, id: Id): boolean {
  return focusedBranch(state)?.has(id) === false;
}
