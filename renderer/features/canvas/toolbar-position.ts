import type { Rect } from '../../../core/model/geometry';
import type { View } from './fitted';

/** Where a toolbar stands: the middle of its lower edge if it is above, of its upper edge if it is below; in px of the canvas. */
export interface ToolbarPosition {
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

/** The place of the toolbar for a part of the scene; undefined if it is out of view. */
export function toolbarPosition(
  part: Rect,
  view: View & { readonly width: number; readonly height: number },
): ToolbarPosition | undefined {
  const left = part.x * view.zoom + view.x;
  const top = part.y * view.zoom + view.y;
  const right = left + part.width * view.zoom;
  const bottom = top + part.height * view.zoom;
  if (right < 0 || bottom < 0 || left > view.width || top > view.height) return undefined;

  const middle = Math.max((left + right) / 2, EDGE + HALF_WIDTH);
  const x = Math.round(Math.min(middle, Math.max(view.width / 2, view.width - EDGE - HALF_WIDTH)));
  if (top - GAP - HEIGHT >= EDGE) return { x, y: Math.round(top - GAP), side: 'above' };
  const below = Math.min(bottom + GAP, view.height - EDGE - HEIGHT);
  return { x, y: Math.round(below), side: 'below' };
}
