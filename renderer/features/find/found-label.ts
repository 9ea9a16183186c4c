import type { SessionState } from '../../state/session';
import { findField } from './find-field';
import { matchesOf } from './matches';

/** How much the find bar's query finds, and which of it one is at: “3 of 17”. Empty while it asks for nothing. */
export function foundLabel(state: SessionState): string {
  const { text, filters } = findField.of(state).query;
  if (text.trim() === '' && filters.length === 0) return '';
  const { ids } = matchesOf(state);
  if (ids.length === 0) return 'Nothing found';
  const at = ids.indexOf(state.selection.at(-1) ?? '');
  return at < 0 ? `${ids.length} found` : `${at + 1} of ${ids.length}`;
}
