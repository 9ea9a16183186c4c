import type { Rect } from '../../../core/model/geometry';
import { type SessionState, useSession } from '../session';
import type { Viewport } from '../viewport';

/** Brings what the commands act on into view, if it is not. */
export function revealSelection(viewport: Viewport): void {
  const state = useSession.getState();
  const id = state.selection.at(-1);
  const rect = id === undefined ? undefined : rectOf(state, id);
  if (rect) viewport.reveal(rect);
}

/** The part of the scene that holds all that is selected; undefined if that is nothing. O(what is selected). */
export function selectedRect({
  scene,
  selection,
}: Pick<SessionState, 'scene' | 'selection'>): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const id of selection) {
    const rect = rectOf({ scene }, id);
    if (!rect) continue;
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a statement's box or a relation's sign stands in the scene; undefined if it is not in it. */
export function rectOf({ scene }: Pick<SessionState, 'scene'>, id: string): Rect | undefined {
  const mark = scene.arrows.get(id)?.mark;
  return scene.boxes.get(id) ?? (mark && { ...mark, width: 0, height: 0 });
}
