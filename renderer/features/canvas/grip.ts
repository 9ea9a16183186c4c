import type { ReactFlowInstance } from '@xyflow/react';
import { type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import type { Point } from '../../../core/model/geometry';
import type { StatementNode } from './canvas-nodes';
import { pointerOf } from './pointer-of';

/** Where boxes are held by the pointer. */
export interface Grip {
  /**
   * How far a box lags behind the pointer, in px of the scene: React Flow lets it follow from where the pointer was when
   * the press was found to be a drag, and not from where it was pressed.
   */
  readonly lag: RefObject<Point>;
  readonly onPress: (event: PointerEvent) => void;
  readonly onStart: (event: object) => void;
}

/** Notes where a box is taken up, so that it can be drawn where the pointer holds it. */
export function useGrip(flow: ReactFlowInstance<StatementNode>): Grip {
  const lag = useRef<Point>({ x: 0, y: 0 });
  const pressed = useRef<Point>({ x: 0, y: 0 });
  return useMemo(
    () => ({
      lag,
      onPress: (event) => {
        pressed.current = pointerOf(event);
        lag.current = { x: 0, y: 0 };
      },
      onStart: (event) => {
        const { x, y } = pointerOf(event);
        const zoom = flow.getZoom();
        lag.current = { x: (x - pressed.current.x) / zoom, y: (y - pressed.current.y) / zoom };
      },
    }),
    [flow],
  );
}
