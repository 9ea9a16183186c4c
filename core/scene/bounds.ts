import type { Rect } from '../model/geometry';
import { MARK_RADIUS } from './arrow-anatomy';
import { STROKE } from './box-anatomy';
import { foldPlace } from './fold-place';
import type { Arrow, Scene } from './scene';

/** A rectangle by its sides. */
interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const extents = new WeakMap<Arrow, Extent>();

/** The smallest rectangle, in whole px, that holds every box and arrow; of no size if there is none. */
export function boundsOf(boxes: Scene['boxes'], arrows: Scene['arrows']): Rect {
  const all = nothing();
  for (const box of boxes.values()) {
    const { x, y, width } = box;
    const fold = foldPlace(box);
    const height = fold ? fold.y + fold.height : box.height;
    hold(all, x - STROKE / 2, y - STROKE / 2, x + width + STROKE / 2, y + height + STROKE / 2);
  }
  for (const arrow of arrows.values()) {
    const { left, top, right, bottom } = extentOf(arrow);
    hold(all, left, top, right, bottom);
  }
  if (all.left > all.right) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor(all.left);
  const y = Math.floor(all.top);
  return { x, y, width: Math.ceil(all.right) - x, height: Math.ceil(all.bottom) - y };
}

/** Worked out once per arrow: after an edit most are the same ones. */
function extentOf(arrow: Arrow): Extent {
  let extent = extents.get(arrow);
  if (!extent) {
    extent = nothing();
    const { mark, stems, trunk } = arrow;
    hold(extent, mark.x - MARK_RADIUS, mark.y - MARK_RADIUS, mark.x + MARK_RADIUS, mark.y + MARK_RADIUS);
    for (const line of [...stems, trunk]) {
      for (const { x, y } of line) hold(extent, x - 1, y - 1, x + 1, y + 1);
    }
    extents.set(arrow, extent);
  }
  return extent;
}

function nothing(): Extent {
  return { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
}

function hold(extent: Extent, left: number, top: number, right: number, bottom: number): void {
  extent.left = Math.min(extent.left, left);
  extent.top = Math.min(extent.top, top);
  extent.right = Math.max(extent.right, right);
  extent.bottom = Math.max(extent.bottom, bottom);
}
