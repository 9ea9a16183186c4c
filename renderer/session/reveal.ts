import type { Rect } from '../../core/model/geometry';
import type { Viewport } from '../canvas/viewport';
import { type SessionState, useSession } from './session';

/** Brings what the commands act on into view, if it is not. */
export function revealSelection(viewport: Viewport): void {
  const state = useSession.getState();
  const id = state.selection.at(-1);
  const rect = id === undefined ? undefined : rectOf(state, id);
  if (rect) viewport.reveal(rect);
}

/** The part of the scene that holds all that is selected; undefined if that is nothing. */
export function selectedRect(state: SessionState): Rect | undefined {
  const rects = state.selection.flatMap((id) => rectOf(state, id) ?? []);
  if (rects.length === 0) return undefined;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Where a statement's box or a relation's sign stands in the scene; undefined if it is not in it. */
export function rectOf({ scene }: Pick<SessionState, 'scene'>, id: string): Rect | undefined {
  const mark = scene.arrows.get(id)?.mark;
  return scene.boxes.get(id) ?? (mark && { ...mark, width: 0, height: 0 });
}
