import type { Rect } from '../model/geometry';

/** Whether two rectangles have a point in common, their edges included. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;
}
