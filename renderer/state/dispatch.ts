import { advance } from '../../core/derived/advance';
import type { DerivedMap } from '../../core/derived/derived-map';
import { type Change, isEmptyChange } from '../../core/edit/change/change';
import { amend, type History, record, redo, type Step, undo } from '../../core/edit/change/history';
import { invertChange } from '../../core/edit/change/invert-change';
import type { Id } from '../../core/model/id';
import { stillThere } from './select';
import { type SessionState, useSession } from './session';
import { appliedFields } from './session-field';
import { shown, unfolded } from './shown';
import type { Transaction } from './transaction';

/** An edit of the map, as one step that can be undone. */
export interface Edit {
  /** What is done, for the menu: “Delete statement”. */
  readonly title: string;
  /** Undefined where a command found nothing to do. */
  readonly change: Change | undefined;
  /** What is selected afterwards; what was selected before and is still there, if left out. */
  readonly selection?: readonly Id[];
  /** The last step, if this goes on with it: both are one step then. Any other step is left as it is. */
  readonly amends?: Step | undefined;
}

/** Edits the map. @returns whether there was something to do */
export function dispatch({ title, change, selection, amends }: Edit): boolean {
  if (!change || isEmptyChange(change)) return false;
  const { history, selection: before } = useSession.getState();
  apply({ title, change, selection: selection ?? before, kind: 'edit' }, (after) =>
    amends && amends === history.done.at(-1)
      ? amend(history, { title, change, before, after })
      : record(history, { title, change, before, after }),
  );
  return true;
}

/**
 * Takes a step back as if it had never been done.
 *
 * @param before the map and the history as they were before it
 * @returns false if it is not the last step any more, and stays
 */
export function withdraw(step: Step, before: Pick<SessionState, 'derived' | 'history'>): boolean {
  if (useSession.getState().history.done.at(-1) !== step) return false;
  const { title, change, before: selection } = step;
  const transaction: Transaction = { title, change: invertChange(change), selection, kind: 'undo' };
  // It is what the inverse would lead to, with what was folded away then.
  show(transaction, before.derived, selection, before.history);
  return true;
}

/** Takes the last step back, with the selection as it was before it. */
export function undoStep(): void {
  const undone = undo(useSession.getState().history);
  if (!undone) return;
  const { title, change, before } = undone.step;
  apply({ title, change: invertChange(change), selection: before, kind: 'undo' }, () => undone.history);
}

/** Does the last undone step again, with the selection as it was after it. */
export function redoStep(): void {
  const redone = redo(useSession.getState().history);
  if (!redone) return;
  const { title, change, after } = redone.step;
  apply({ title, change, selection: after, kind: 'redo' }, () => redone.history);
}

/** The one door by which a Change comes into the state: it is applied once, and each field is told of it. */
function apply(transaction: Transaction, historyAfter: (selection: readonly Id[]) => History): void {
  const before = useSession.getState();
  const edited = advance(before.derived, transaction.change);
  const selection = stillThere(edited.map, transaction.selection);
  show(transaction, unfolded(edited, selection), selection, historyAfter(selection));
}

function show(
  transaction: Transaction,
  derived: DerivedMap,
  selection: readonly Id[],
  history: History,
): void {
  const before = useSession.getState();
  const now = { ...before, ...shown(derived), history, selection };
  useSession.setState({ ...now, fields: appliedFields(transaction, before, now) });
}
