import type { Point } from '../../core/model/geometry';
import { MARK_RADIUS } from '../../core/scene/arrow-anatomy';
import { boxAt } from '../../core/scene/hit';
import type { Scene } from '../../core/scene/scene';
import type { Drop } from './session';

/** How near to the middle of an arrow's sign a box is dropped on it, in px of the scene. */
const SIGN_REACH = MARK_RADIUS + 8;

/**
 * What a box that is dropped at a point of the scene would bear on, and how: in the left half of a box it supports, in the
 * right half it attacks; at the sign of an arrow it undercuts. Null over empty space.
 */
export function dropAt(scene: Scene, point: Point): Drop | null {
  for (const { id, mark } of scene.arrows.values()) {
    const near = Math.hypot(mark.x - point.x, mark.y - point.y) <= SIGN_REACH;
    if (near) return { target: id, kind: 'attacks' };
  }
  const box = boxAt(scene, point);
  if (!box) return null;
  // An answer neither supports nor attacks its question.
  const supports = box.kind === 'question' || point.x < box.x + box.width / 2;
  return { target: box.id, kind: supports ? 'supports' : 'attacks' };
}
