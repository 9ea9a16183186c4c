import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { RelationKind } from '../../../core/model/kinds';
import { MARK_RADIUS } from '../../../core/scene/arrows/arrow-anatomy';
import { boxAt, markAt } from '../../../core/scene/index/hit';
import type { Arrow, Box, Scene } from '../../../core/scene/scene';

/** How near to the middle of an arrow's sign a box is dropped on it, in px of the scene. */
const SIGN_REACH = MARK_RADIUS + 8;

/** What something that is dropped would bear on, and how. */
export interface Drop {
  readonly target: Id;
  readonly kind: RelationKind;
}

/** What something can be dropped on. */
export interface Targets {
  readonly box: (box: Box) => boolean;
  readonly arrow: (arrow: Arrow) => boolean;
}

/**
 * What a box that is dropped at a point of the scene would bear on, and how: in the left half of a box it supports, in the
 * right half it attacks; at the sign of an arrow it undercuts. Null over empty space.
 */
export function dropAt(scene: Scene, point: Point, targets: Targets): Drop | null {
  const arrow = markAt(scene, point, SIGN_REACH, targets.arrow);
  if (arrow) return { target: arrow.id, kind: 'attacks' };
  const box = boxAt(scene, point, targets.box);
  if (!box) return null;
  // An answer neither supports nor attacks its question.
  const supports = box.kind === 'question' || point.x < box.x + box.width / 2;
  return { target: box.id, kind: supports ? 'supports' : 'attacks' };
}
