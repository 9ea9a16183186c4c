import type { Change } from '../../core/edit/change/change';
import { setStatementText } from '../../core/edit/statements/set-statement-text';
import type { Id } from '../../core/model/id';
import { type BegunStatement, editingField } from './editing';
import { edit } from './edits/edit';
import { commitDraft } from './field-draft';
import type { Pane } from './panes';
import { select } from './select';
import { useSession } from './session';
import { shown } from './shown';

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
 * @param add the change that adds it with this text to the map as it is now
 */
export function beginStatement(title: string, id: Id, add: (text: string) => Change): void {
  const { derived, history, selection } = useSession.getState();
  edit(title, add(''), [id]);
  const before = { ...shown(derived), history, selection };
  editingField.set({ id, text: '', begun: { title, add, before } });
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
  const text = editing.text.trim();
  if (editing.begun) {
    const { title, add, before } = editing.begun;
    endEditing(before);
    if (text !== '') edit(title, add(text), [editing.id]);
  } else {
    endEditing();
    edit('Edit text', setStatementText(useSession.getState().map, editing.id, text));
  }
}

/** Ends the editing and leaves the map as it was before. */
export function cancelEditing(): void {
  const editing = editingField.get();
  if (editing) endEditing(editing.begun?.before);
}

/** Ends the editing, and puts the map back as it was before a new statement, in one step. */
export function endEditing(before?: BegunStatement['before']): void {
  useSession.setState(({ fields }) => ({ ...before, fields: editingField.with(fields, null) }));
}
