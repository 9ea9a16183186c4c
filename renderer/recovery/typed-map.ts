import { applyChange } from '../../core/edit/apply-change';
import { setStatementText } from '../../core/edit/set-statement-text';
import type { ArgumentMap } from '../../core/model/argument-map';
import type { SessionState } from '../session/session';

/** The map with the text that is being typed in a box, which is not a step of the history yet. */
export function typedMap({ map, editing }: Pick<SessionState, 'map' | 'editing'>): ArgumentMap {
  if (!editing) return map;
  const change = setStatementText(map, editing.id, editing.text);
  return change ? applyChange(map, change) : map;
}
