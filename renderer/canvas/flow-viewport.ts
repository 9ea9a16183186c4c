import type { ReactFlowInstance } from '@xyflow/react';
import type { RefObject } from 'react';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';
import { fitted } from './fitted';
import type { Viewport } from './viewport';

/** Between what is revealed and the edge of the canvas, in px: room for the toolbar over a box. */
const MARGIN = 72;

/** React Flow's view of the scene as the viewport that commands act on. */
export function flowViewport(
  flow: ReactFlowInstance<StatementNode>,
  container: RefObject<HTMLElement | null>,
): Viewport {
  return {
    fit: () => void flow.setViewport(fitted(useSession.getState().scene.bounds, sizeOf(container))),
    zoomIn: () => void flow.zoomIn(),
    zoomOut: () => void flow.zoomOut(),
    actualSize: () => void flow.zoomTo(1),
    reveal(rect) {
      const { width, height } = sizeOf(container);
      const { x, y, zoom } = flow.getViewport();
      const dx = shiftInto(rect.x * zoom + x, rect.width * zoom, width);
      const dy = shiftInto(rect.y * zoom + y, rect.height * zoom, height);
      if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
    },
    focus: () => container.current?.focus({ preventScroll: true }),
  };
}

function sizeOf(container: RefObject<HTMLElement | null>) {
  return container.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
}

/** How far a span must be moved to stand inside a window with a margin around it; its start wins if it is too long. */
function shiftInto(start: number, length: number, window: number): number {
  const margin = Math.max(0, Math.min(MARGIN, (window - length) / 2));
  if (start < margin) return margin - start;
  const over = start + length - (window - margin);
  return over > 0 ? -Math.min(over, start - margin) : 0;
}
