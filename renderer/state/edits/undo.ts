import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { type History, redo, undo } from '../../../core/edit/change/history';
import { invertChange } from '../../../core/edit/change/invert-change';
import type { Id } from '../../../core/model/id';
import { stillThere } from '../select';
import { useSession } from '../session';
import { sceneShowing } from '../unfolded';

/** Takes the last step back, with the selection as it was before it. */
export function undoStep(): void {
  const undone = undo(useSession.getState().history);
  if (undone) show(undone.history, invertChange(undone.step.change), undone.step.before);
}

/** Does the last undone step again, with the selection as it was after it. */
export function redoStep(): void {
  const redone = redo(useSession.getState().history);
  if (redone) show(redone.history, redone.step.change, redone.step.after);
}

function show(history: History, change: Change, selection: readonly Id[]): void {
  const state = useSession.getState();
  const map = applyChange(state.map, change);
  const there = stillThere(map, selection);
  useSession.setState({
    map,
    ...sceneShowing(map, state, there),
    history,
    selection: there,
  });
}
