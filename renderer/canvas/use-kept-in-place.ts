import type { ReactFlowInstance } from '@xyflow/react';
import { useEffect } from 'react';
import { type SessionState, useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';

/** Moves the view along when an edit lays the map out anew, so that what one works on stays where one looks at it. */
export function useKeptInPlace(flow: ReactFlowInstance<StatementNode>): void {
  useEffect(
    () =>
      useSession.subscribe((state, before) => {
        const moved = shiftOf(before, state);
        if (!moved || (moved.x === 0 && moved.y === 0)) return;
        const { x, y, zoom } = flow.getViewport();
        void flow.setViewport({ x: x - moved.x * zoom, y: y - moved.y * zoom, zoom });
      }),
    [flow],
  );
}

/** How far an edit moved the box that was selected before it, or is after it. Boxes that are moved by hand are meant to. */
function shiftOf(before: SessionState, after: SessionState) {
  const edited = after.map !== before.map && after.map.places === before.map.places;
  if (!edited || after.document?.id !== before.document?.id) return undefined;
  for (const id of [...before.selection, ...after.selection]) {
    const from = before.scene.boxes.get(id);
    const to = after.scene.boxes.get(id);
    // Boxes of another kind may be of another width: the middle is what the eye holds on to.
    if (from && to) return { x: to.x + to.width / 2 - from.x - from.width / 2, y: to.y - from.y };
  }
  return undefined;
}
