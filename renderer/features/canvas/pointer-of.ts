import type { Point } from '../../../core/model/geometry';

/** Where the pointer is in the window, whatever its event comes from. */
export function pointerOf(event: object): Point {
  const touches = 'changedTouches' in event ? (event as TouchEvent).changedTouches : undefined;
  const { clientX, clientY } = touches?.[0] ?? (event as MouseEvent);
  return { x: clientX, y: clientY };
}
