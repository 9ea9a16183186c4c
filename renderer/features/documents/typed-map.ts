import { applyChange } from '../../../core/edit/change/apply-change';
import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { editingField } from '../../state/editing';
import { draftField } from '../../state/field-draft';
import type { SessionState } from '../../state/session';

/** The map with the text that is being typed, in a box or in a field beside the map, which is no step of the history yet. */
export function typedMap(state: SessionState): ArgumentMap {
  let typed = state.map;
  const draft = draftField.of(state);
  const editing = editingField.of(state);
  if (draft && draft.text !== draft.from) {
    for (const change of draft.keep(draft.text)?.edits ?? []) typed = applyChange(typed, change(typed) ?? {});
  }
  return editing ? applyChange(typed, setStatementText(typed, editing.id, editing.text) ?? {}) : typed;
}
