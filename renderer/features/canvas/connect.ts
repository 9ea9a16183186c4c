import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { RelationKind } from '../../../core/model/kinds';
import { arrowAt, boxAt } from '../../../core/scene/index/hit';
import type { Arrow, Box, Scene } from '../../../core/scene/scene';
import { beginTarget } from '../../state/edits/add';
import { connect } from '../../state/edits/connect';
import { useSession } from '../../state/session';

/** How near to an arrow a dropped connection undercuts it, in px of the scene. */
const ARROW_REACH = 12;

/** What a connection that is dropped at a point of the scene would bear on: a statement, or a relation to undercut. */
export function targetAt(scene: Scene, premise: Id, point: Point): Box | Arrow | undefined {
  const box = boxAt(scene, point);
  // Back on its own box, the drag is given up; an arrow under the box is not meant.
  return box ? (box.id === premise ? undefined : box) : arrowAt(scene, point, ARROW_REACH);
}

/** Relates a statement to whatever stands at a point of the scene; over empty space, to a new statement there. */
export function connectAt(premise: Id, kind: RelationKind, point: Point): void {
  const { scene } = useSession.getState();
  const target = targetAt(scene, premise, point);
  if (target) connect(premise, kind, target.id);
  else if (!boxAt(scene, point)) beginTarget(premise, kind, point);
}
