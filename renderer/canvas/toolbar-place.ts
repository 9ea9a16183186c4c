import type { Id } from '../../core/model/id';
import type { Scene } from '../../core/scene/scene';
import { rectOf } from '../session/reveal';
import type { View } from './fitted';

/** Where a toolbar stands: the middle of its lower edge if it is above, of its upper edge if it is below; in px of the canvas. */
export interface ToolbarPlace {
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below';
}

/** Room for the connecting handles, and for the sign of an arrow. */
const GAP = 16;
/** The size of the toolbar with its longest row of buttons. */
const HEIGHT = 42;
const HALF_WIDTH = 112;
const EDGE = 8;

/** The place of the toolbar for what is selected; undefined if that is nothing, or out of view. */
export function toolbarPlace(
  scene: Scene,
  selection: readonly Id[],
  view: View & { readonly width: number; readonly height: number },
): ToolbarPlace | undefined {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const id of selection) {
    const rect = rectOf({ scene }, id);
    if (!rect) continue;
    left = Math.min(left, rect.x * view.zoom + view.x);
    top = Math.min(top, rect.y * view.zoom + view.y);
    right = Math.max(right, (rect.x + rect.width) * view.zoom + view.x);
    bottom = Math.max(bottom, (rect.y + rect.height) * view.zoom + view.y);
  }
  if (right < 0 || bottom < 0 || left > view.width || top > view.height) return undefined;

  const middle = Math.max((left + right) / 2, EDGE + HALF_WIDTH);
  const x = Math.round(Math.min(middle, Math.max(view.width / 2, view.width - EDGE - HALF_WIDTH)));
  if (top - GAP - HEIGHT >= EDGE) return { x, y: Math.round(top - GAP), side: 'above' };
  const below = Math.min(bottom + GAP, view.height - EDGE - HEIGHT);
  return { x, y: Math.round(below), side: 'below' };
}
