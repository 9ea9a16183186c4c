import { bearsOn, stillWay, wayUp } from '../../../core/find/way-up';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Rect } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { boundsOf } from '../../../core/scene/bounds';
import { toggleCollapsed } from '../../state/collapse';
import { selectOnly } from '../../state/select';
import { type SessionState, useSession } from '../../state/session';
import type { Viewport } from '../../state/viewport';
import { focusedBranch } from './branch';
import { focusField } from './focus';
import { visitedField } from './visited';

/**
 * Lets a branch stand out, and shows it as large as it fits.
 *
 * @param path the way to it from the top; the one that one came by, if left out
 */
export function focusOn(id: Id, viewport: Viewport, path?: readonly Id[]): void {
  const state = useSession.getState();
  if (state.collapsed.has(id)) toggleCollapsed(id);
  selectOnly(id);
  focusField.set({ id, path: path ?? wayTo(state, id) });
  viewport.zoomTo(branchBounds(useSession.getState()));
}

/** Lets the whole map stand out again. The view stays as it is. */
export function leaveFocus(): void {
  focusField.set(null);
}

/** The way to the branch that stands out, in the map as it is now: it may have been edited since one came. */
export function focusPath(state: Pick<SessionState, 'derived' | 'map' | 'fields'>): readonly Id[] {
  const focus = focusField.of(state);
  if (!focus) return [];
  const [top, ...rest] = stillWay(state.map, focus.path);
  return top === undefined ? [] : [...wayTo(state, top), ...rest];
}

/** Goes another way to the branch that stands out: by a statement that the one at this place of the path bears on too. */
export function changeWay(at: number, by: Id): void {
  const state = useSession.getState();
  const path = [...wayTo(state, by), ...focusPath(state).slice(at)];
  focusField.set((focus) => focus && { ...focus, path });
}

/** The statements by which one could have come to the one at this place of the path, besides the one before it. */
export function otherWays(map: ArgumentMap, path: readonly Id[], at: number): readonly Id[] {
  return at === 0 ? [] : bearsOn(map, path[at]!).filter((id) => !path.includes(id));
}

/** The way to a statement by what was visited last; where nothing was, by what it hangs under. */
function wayTo(state: Pick<SessionState, 'derived' | 'map' | 'fields'>, id: Id): readonly Id[] {
  const { derived, map } = state;
  const { trail } = visitedField.of(state);
  const { parents } = derived.forest.value;
  return wayUp(map, id, (targets, of) => {
    const visited = Math.max(...targets.map((target) => trail.lastIndexOf(target)));
    if (visited >= 0) return trail[visited]!;
    const parent = parents.get(of)!;
    return targets.includes(parent) ? parent : targets[0]!;
  });
}

function branchBounds(state: SessionState): Rect {
  const branch = focusedBranch(state);
  const boxes = new Map([...state.scene.boxes].filter(([id]) => branch?.has(id)));
  return boundsOf(boxes, new Map());
}
