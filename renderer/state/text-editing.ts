import type { Change } from '../../core/edit/change/change';
import { setStatementText } from '../../core/edit/statements/set-statement-text';
import type { Id } from '../../core/model/id';
import { dispatch, withdraw } from './dispatch';
import { editingField } from './editing';
import { commitDraft } from './field-draft';
import type { Pane } from './panes';
import { select } from './select';
import { useSession } from './session';

/**
 * Opens a statement's text for editing. Another text that is being edited is committed first.
 *
 * @param pane where its field stands; where the keyboard is, if left out
 */
export function startEditing(id: Id, pane?: Pane): void {
  commitEditing();
  const statement = useSession.getState().map.statements.get(id);
  if (!statement) return;
  select([id]);
  editingField.set({ id, text: statement.text, pane });
}

/**
 * Shows a new statement and opens it for its first text; both together become one step when they are committed.
 *
 * @param title of the step
 * @param id the new statement's
 * @param change adds it, without a text, to the map as it is now
 */
export function beginStatement(title: string, id: Id, change: Change): void {
  const { derived, history } = useSession.getState();
  if (!dispatch({ title, change, selection: [id] })) return;
  const step = useSession.getState().history.done.at(-1)!;
  editingField.set({ id, text: '', begun: { step, before: { derived, history } } });
}

/** Keeps what stands in the field now. */
export function typeText(text: string): void {
  editingField.set((editing) => editing && { ...editing, text });
}

/** Ends the editing, in a field beside the map too, and keeps the text. A new statement without a text is not kept. */
export function commitEditing(): void {
  commitDraft();
  const editing = editingField.get();
  if (!editing) return;
  const { id, begun } = editing;
  const text = editing.text.trim();
  if (begun && text === '') {
    cancelEditing();
    return;
  }
  const change = setStatementText(useSession.getState().map, id, text);
  editingField.set(null);
  if (begun) dispatch({ title: begun.step.title, change, selection: [id], amends: begun.step });
  else dispatch({ title: 'Edit text', change });
}

/** Ends the editing and leaves the map as it was before. */
export function cancelEditing(): void {
  const begun = editingField.get()?.begun;
  editingField.set(null);
  if (begun) withdraw(begun.step, begun.before);
}
