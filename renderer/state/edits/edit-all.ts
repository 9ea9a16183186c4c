import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { composeChanges } from '../../../core/edit/change/compose-changes';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { useSession } from '../session';
import { edit } from './edit';

/** One of several edits: what it does to the map as the edits before it have left it; undefined for nothing. */
export type EditOf = (map: ArgumentMap) => Change | undefined;

/** What several edits of a map do together. */
export function changeOf(map: ArgumentMap, edits: readonly EditOf[]): Change {
  let all: Change = {};
  let after = map;
  for (const [index, editOf] of edits.entries()) {
    const change = editOf(after);
    if (!change) continue;
    all = composeChanges(all, change);
    if (index < edits.length - 1) after = applyChange(after, change);
  }
  return all;
}

/**
 * Edits the map several times, as one step that can be undone.
 *
 * @param selection what is selected afterwards; what was selected before and is still there, if left out
 * @returns whether there was something to do
 */
export function editAll(title: string, edits: readonly EditOf[], selection?: readonly Id[]): boolean {
  const { map } = useSession.getState();
  return edit(title, changeOf(map, edits), selection);
}
