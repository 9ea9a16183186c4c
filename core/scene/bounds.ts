import type { Point, Rect } from '../model/geometry';
import { MARK_RADIUS } from './arrow-anatomy';
import { STROKE } from './box-anatomy';
import { foldPlace } from './fold-place';
import type { Scene } from './scene';

/** The smallest rectangle, in whole px, that holds every box and arrow; of no size if there is none. */
export function boundsOf(boxes: Scene['boxes'], arrows: Scene['arrows']): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const hold = (x0: number, y0: number, x1: number, y1: number): void => {
    left = Math.min(left, x0);
    top = Math.min(top, y0);
    right = Math.max(right, x1);
    bottom = Math.max(bottom, y1);
  };
  const holdLine = (line: readonly Point[]): void => {
    for (const { x, y } of line) hold(x - 1, y - 1, x + 1, y + 1);
  };
  for (const box of boxes.values()) {
    const { x, y, width } = box;
    const fold = foldPlace(box);
    const height = fold ? fold.y + fold.height : box.height;
    hold(x - STROKE / 2, y - STROKE / 2, x + width + STROKE / 2, y + height + STROKE / 2);
  }
  for (const { mark, stems, trunk } of arrows.values()) {
    hold(mark.x - MARK_RADIUS, mark.y - MARK_RADIUS, mark.x + MARK_RADIUS, mark.y + MARK_RADIUS);
    for (const stem of stems) holdLine(stem);
    holdLine(trunk);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor(left);
  const y = Math.floor(top);
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}
