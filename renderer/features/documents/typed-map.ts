import { applyChange } from '../../../core/edit/change/apply-change';
import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { SessionState } from '../../state/session';

/** The map with the text that is being typed, in a box or in a field beside the map, which is no step of the history yet. */
export function typedMap({
  map,
  editing,
  draft,
}: Pick<SessionState, 'map' | 'editing' | 'draft'>): ArgumentMap {
  let typed = map;
  if (draft && draft.text !== draft.from) {
    for (const change of draft.keep(draft.text)?.edits ?? []) typed = applyChange(typed, change(typed) ?? {});
  }
  return editing ? applyChange(typed, setStatementText(typed, editing.id, editing.text) ?? {}) : typed;
}
