import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { editingField } from '../../state/editing';
import { changeOf, type EditOf } from '../../state/edits/edit-all';
import { draftField } from '../../state/field-draft';
import type { SessionState } from '../../state/session';

/** What the text that is being typed would change, in a box or in a field beside the map. It is no step of the history yet. */
export function typedChange(state: SessionState): Change {
  const draft = draftField.of(state);
  const editing = editingField.of(state);
  const drafted = draft && draft.text !== draft.from ? (draft.keep(draft.text)?.edits ?? []) : [];
  const typed: EditOf[] = editing ? [(map) => setStatementText(map, editing.id, editing.text)] : [];
  return changeOf(state.map, [...drafted, ...typed]);
}

/** The map with the text that is being typed. */
export function typedMap(state: SessionState): ArgumentMap {
  return applyChange(state.map, typedChange(state));
}
