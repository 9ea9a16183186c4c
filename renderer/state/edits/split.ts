import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import { splitStatement } from '../../../core/edit/statements/split-statement';
import { notify } from '../../ui/notify';
import { dispatch } from '../dispatch';
import { editingField } from '../editing';
import { useSession } from '../session';
import { changeOf } from './edit-all';
import { newId } from './new-id';

/**
 * Splits the statement that is being edited, as one step with what was typed, and selects the second part. If one part would
 * be blank, says so and goes on editing.
 *
 * @param at UTF-16 offset into the text that is being typed
 */
export function splitEdited(at: number): void {
  const editing = editingField.get();
  if (!editing) return;
  const { id, text, begun } = editing;
  if (text.slice(0, at).trim() === '' || text.slice(at).trim() === '') {
    notify('Put the caret where the text is to be split: between two parts of it.');
    return;
  }
  const second = newId();
  const ids = [second];
  const kept = text.trim();
  const cut = at - (text.length - text.trimStart().length);
  const change = changeOf(useSession.getState().map, [
    (map) => setStatementText(map, id, kept),
    (map) => splitStatement(map, { id, at: cut, newId: () => ids.pop() ?? newId() }),
  ]);
  editingField.set(null);
  dispatch({ title: 'Split statement', change, selection: [second], amends: begun?.step });
}
