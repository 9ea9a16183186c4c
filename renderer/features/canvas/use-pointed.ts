import type { ReactFlowInstance } from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { arrowAt, boxAt, boxNear } from '../../../core/scene/index/hit';
import { useSession } from '../../state/session';
import type { StatementNode } from './canvas-nodes';
import type { Mounted } from './mounted';
import { pointedField } from './pointed';

/** How near to a small box, and to an arrow, the pointer is on it; in px of the screen. */
const BOX_REACH = 3;
const ARROW_REACH = 5;
/** The same to an arrow, in px of the scene, as for those that are mounted; the larger one counts. */
const SCENE_REACH = 8;

/** What stands at a point of the scene, or so near to it that a hand cannot tell: a box, or else an arrow. */
export function thingAt(point: Point, zoom: number): Id | undefined {
  const { scene } = useSession.getState();
  const reach = Math.max(SCENE_REACH, ARROW_REACH / zoom);
  return (boxAt(scene, point) ?? boxNear(scene, point, BOX_REACH / zoom) ?? arrowAt(scene, point, reach))?.id;
}

/**
 * Follows the pointer where the far view draws, so that what it is on is mounted before it is pressed.
 *
 * @returns for the events of the pointer
 */
export function useFollowPointer(
  flow: ReactFlowInstance<StatementNode>,
  { farBoxes, farArrows }: Pick<Mounted, 'farBoxes' | 'farArrows'>,
): (event: PointerEvent) => void {
  const far = farBoxes || farArrows;
  useEffect(() => {
    if (!far) pointedField.patch({ over: null });
  }, [far]);
  return useCallback(
    (event) => {
      const pressed = event.buttons !== 0 && event.type !== 'pointerdown';
      if (!far || pressed || !isOnMap(event.target)) return;
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const over = thingAt(point, flow.getZoom()) ?? null;
      // At once: the element must be there when the browser looks what is pressed.
      if (over !== pointedField.get().over) flushSync(() => pointedField.patch({ over }));
    },
    [flow, far],
  );
}

/** The pointer has left the canvas. */
export function leavePointer(): void {
  pointedField.patch({ over: null });
}

function isOnMap(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.react-flow__renderer') !== null;
}
