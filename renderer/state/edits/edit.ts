import { applyChange } from '../../../core/edit/change/apply-change';
import { type Change, isEmptyChange } from '../../../core/edit/change/change';
import { record } from '../../../core/edit/change/history';
import type { Id } from '../../../core/model/id';
import { stillThere } from '../select';
import { useSession } from '../session';
import { sceneShowing } from '../unfolded';

/**
 * Edits the map as one step that can be undone.
 *
 * @param title what was done, for the menu: “Delete statement”
 * @param change undefined where a command found nothing to do
 * @param selection what is selected afterwards; what was selected before and is still there, if left out
 * @returns whether there was something to do
 */
export function edit(title: string, change: Change | undefined, selection?: readonly Id[]): boolean {
  if (!change || isEmptyChange(change)) return false;
  const { map: old, history, selection: before, ...shown } = useSession.getState();
  const map = applyChange(old, change);
  const after = stillThere(map, selection ?? before);
  useSession.setState({
    map,
    ...sceneShowing(map, shown, after),
    history: record(history, { title, change, before, after }),
    selection: after,
  });
  return true;
}
