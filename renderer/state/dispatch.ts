import { advance } from '../../core/derived/advance';
import { type Change, isEmptyChange } from '../../core/edit/change/change';
import { type History, record, redo, undo } from '../../core/edit/change/history';
import { invertChange } from '../../core/edit/change/invert-change';
import type { Id } from '../../core/model/id';
import { stillThere } from './select';
import { useSession } from './session';
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
}

/** Edits the map. @returns whether there was something to do */
export function dispatch({ title, change, selection }: Edit): boolean {
  if (!change || isEmptyChange(change)) return false;
  const { history, selection: before } = useSession.getState();
  apply({ title, change, selection: selection ?? before, kind: 'edit' }, (after) =>
    record(history, { title, change, before, after }),
  );
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
  const derived = unfolded(edited, selection);
  const now = { ...before, ...shown(derived), history: historyAfter(selection), selection };
  useSession.setState({ ...now, fields: appliedFields(transaction, before, now) });
}
