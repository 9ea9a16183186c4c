import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { changeBetween } from '../../../core/edit/change/change-between';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { useSession } from '../session';
import { edit } from './edit';

/** One of several edits: what it does to the map as the edits before it have left it; undefined for nothing. */
export type EditOf = (map: ArgumentMap) => Change | undefined;

/**
 * Edits the map several times, as one step that can be undone.
 *
 * @param selection what is selected afterwards; what was selected before and is still there, if left out
 * @returns whether there was something to do
 */
export function editAll(title: string, edits: readonly EditOf[], selection?: readonly Id[]): boolean {
  const { map } = useSession.getState();
  let after = map;
  for (const change of edits) after = applyChange(after, change(after) ?? {});
  return edit(title, changeBetween(map, after), selection);
}
