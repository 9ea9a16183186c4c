import type { ReactFlowInstance } from '@xyflow/react';
import type { RefObject } from 'react';
import { boxIndex } from '../../../core/scene/index/scene-index';
import { rectOf } from '../../state/edits/reveal';
import { useSession } from '../../state/session';
import type { Viewport } from '../../state/viewport';
import type { StatementNode } from './canvas-nodes';
import { fitted } from './fitted';
import { leadEye } from './motion';

/** Between what is revealed and the edge of the canvas, in px: room for the toolbar over a box. */
const MARGIN = 72;
/** The height of the bars that lie over the top of the canvas while one finds or focuses, in px. */
const BARS = 40;
/** With so many boxes in view, one is not lost. */
const ENOUGH = 3;

/** React Flow's view of the scene as the viewport that commands act on. */
export function flowViewport(
  flow: ReactFlowInstance<StatementNode>,
  container: RefObject<HTMLElement | null>,
): Viewport {
  const fit = () => void flow.setViewport(fitted(useSession.getState().scene.bounds, sizeOf(container)));
  const seen = () => {
    const { width, height } = sizeOf(container);
    const { x, y, zoom } = flow.getViewport();
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom, zoom };
  };
  return {
    fit,
    seen,
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
    zoomTo(rect) {
      const { width, height } = sizeOf(container);
      const { x, y, zoom } = fitted(rect, { width, height: height - BARS });
      void flow.setViewport({ x, y: y + BARS, zoom });
    },
    pan(across, down) {
      const { width, height } = sizeOf(container);
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - across * width, y: y - down * height, zoom });
    },
    recover() {
      const { scene } = useSession.getState();
      if (boxIndex(scene).in(seen()).length < Math.min(ENOUGH, scene.boxes.size)) fit();
    },
    look(rect) {
      const { width, height } = sizeOf(container);
      const { zoom } = rect;
      const x = width / 2 - (rect.x + rect.width / 2) * zoom;
      const y = height / 2 - (rect.y + rect.height / 2) * zoom;
      void flow.setViewport({ x, y, zoom });
    },
    lead: leadEye,
    openMenu() {
      const { left, top } = sizeOf(container);
      const { x, y, zoom } = flow.getViewport();
      const state = useSession.getState();
      const rect = rectOf(state, state.selection.at(-1) ?? '');
      const at = rect && {
        clientX: left + x + (rect.x + Math.min(rect.width / 2, 24)) * zoom,
        clientY: top + y + (rect.y + rect.height) * zoom,
      };
      const event = { bubbles: true, cancelable: true, clientX: left + 40, clientY: top + 40, ...at };
      container.current?.dispatchEvent(new MouseEvent('contextmenu', event));
    },
    focus: () => container.current?.focus({ preventScroll: true }),
  };
}

function sizeOf(container: RefObject<HTMLElement | null>) {
  return container.current?.getBoundingClientRect() ?? new DOMRect();
}

/** How far a span must be moved to stand inside a window with a margin around it; its start wins if it is too long. */
function shiftInto(start: number, length: number, window: number): number {
  const margin = Math.max(0, Math.min(MARGIN, (window - length) / 2));
  if (start < margin) return margin - start;
  const over = start + length - (window - margin);
  return over > 0 ? -Math.min(over, start - margin) : 0;
}
