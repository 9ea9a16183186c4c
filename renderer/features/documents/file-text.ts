import { serialiseMap } from '../../../core/file/serialise-map';
import { isUnsaved } from '../../state/is-unsaved';
import { withCollapsed } from '../../state/kept-collapsed';
import type { SessionState } from '../../state/session';

/** What the map's file is to hold: for an untouched map, the very text that was read. */
export function fileText(state: SessionState): string {
  return state.document && !isUnsaved(state)
    ? state.document.file.text.toString()
    : serialiseMap(withCollapsed(state.map, state.collapsed));
}
