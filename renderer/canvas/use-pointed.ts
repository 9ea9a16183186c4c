import type { ReactFlowInstance } from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Point } from '../../core/model/geometry';
import type { Id } from '../../core/model/id';
import { arrowAt, boxAt } from '../../core/scene/hit';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';
import type { Mounted } from './mounted';
import { usePointed } from './pointed';

/** How near to an arrow the pointer is on it, in px of the screen; of the scene where that is more, as for the mounted ones. */
const REACH = 5;
const SCENE_REACH = 8;

/** What stands at a point of the scene: a box, or else an arrow near by. */
export function thingAt(point: Point, zoom: number): Id | undefined {
  const { scene } = useSession.getState();
  const reach = Math.max(SCENE_REACH, REACH / zoom);
  return (boxAt(scene, point) ?? arrowAt(scene, point, reach))?.id;
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
    if (!far) usePointed.setState({ over: null });
  }, [far]);
  return useCallback(
    (event) => {
      const pressed = event.buttons !== 0 && event.type !== 'pointerdown';
      if (!far || pressed || !isOnMap(event.target)) return;
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const over = thingAt(point, flow.getZoom()) ?? null;
      // At once: the element must be there when the browser looks what is pressed.
      if (over !== usePointed.getState().over) flushSync(() => usePointed.setState({ over }));
    },
    [flow, far],
  );
}

function isOnMap(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.react-flow__renderer') !== null;
}
