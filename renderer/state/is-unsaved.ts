import { editingField } from './editing';
import { draftField } from './field-draft';
import type { SessionState } from './session';

/**
 * Whether the map differs from what its file holds, text that is being typed included. Undoing back to the saved map
 * counts as saved.
 */
export function isUnsaved(state: SessionState): boolean {
  const { document, history, map } = state;
  if (!document) return false;
  const editing = editingField.of(state);
  const draft = draftField.of(state);
  const typed = editing !== null && editing.text !== map.statements.get(editing.id)?.text;
  return typed || (draft !== null && draft.text !== draft.from) || history.done.at(-1) !== document.file.step;
}
