import { branchUnder } from '../../../core/find/branch-under';
import type { Id } from '../../../core/model/id';
import type { SessionState } from '../../state/session';
import { lastAnswer } from '../../ui/last-answer';
import { focusField } from './focus';

type Source = Pick<SessionState, 'map' | 'fields'>;

/** Worked out once for each map: every box asks whether it is in it. */
const branchOnce = lastAnswer(branchUnder);

/** The statement whose branch stands out now; undefined if none does, or it is deleted. */
export function focusedOn(state: Source): Id | undefined {
  const focus = focusField.of(state);
  return focus && state.map.statements.has(focus.id) ? focus.id : undefined;
}

/** The statements and relations that stand out now; undefined while none is dimmed. */
export function focusedBranch(state: Source): ReadonlySet<Id> | undefined {
  const id = focusedOn(state);
  return id === undefined ? undefined : branchOnce(state.map, id);
}

/** Whether a statement or relation is dimmed now. */
export function isDimmed(state: Source, id: Id): boolean {
  return focusedBranch(state)?.has(id) === false;
}
