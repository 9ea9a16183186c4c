import type { ReactFlowInstance } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Rect } from '../../../core/model/geometry';
import { useSession } from '../../state/session';
import { stateField } from '../../ui/state-field';
import type { StatementNode } from './canvas-nodes';
import { fitted, type View } from './fitted';

type Size = Pick<Rect, 'width' | 'height'>;

/** What was in view of which document when a canvas was put away, and on a canvas of what size. */
const viewLeftField = stateField<
  { readonly document: string | undefined; readonly view: View; readonly size: Size } | undefined
>({ name: 'view left', initial: undefined });

/** What was in view of a document when its canvas was put away, on a canvas of this size; undefined if it never was. */
export function viewLeft(document: string | undefined, bounds: Rect, size: Size): View | undefined {
  const left = viewLeftField.get();
  return left?.document === document ? left && resized(left.view, bounds, left.size, size) : undefined;
}

/** What is in view once a canvas has another size: the middle stays, and a map that was seen whole still is. */
function resized(view: View, bounds: Rect, from: Size, to: Size): View {
  const { x, y, zoom } = view;
  const whole =
    bounds.x * zoom + x >= 0 &&
    bounds.y * zoom + y >= 0 &&
    (bounds.x + bounds.width) * zoom + x <= from.width &&
    (bounds.y + bounds.height) * zoom + y <= from.height;
  if (whole) return fitted(bounds, to);
  return { x: x + (to.width - from.width) / 2, y: y + (to.height - from.height) / 2, zoom };
}

/** Remembers what is in view when the canvas is put away for the outline, or for another document. */
export function useRememberedView(
  flow: ReactFlowInstance<StatementNode>,
  container: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const canvas = container.current!;
    const document = useSession.getState().document?.id;
    return () => {
      viewLeftField.set({ document, view: flow.getViewport(), size: canvas.getBoundingClientRect() });
    };
  }, [flow, container]);
}

/** Keeps what is seen when the canvas is made larger or smaller, by another pane beside it or with the window. */
export function useKeptInMiddle(
  flow: ReactFlowInstance<StatementNode>,
  container: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    let size: Size = container.current!.getBoundingClientRect();
    const observer = new ResizeObserver(([entry]) => {
      const now = entry!.contentRect;
      if (now.width === 0 || (now.width === size.width && now.height === size.height)) return;
      void flow.setViewport(resized(flow.getViewport(), useSession.getState().scene.bounds, size, now));
      size = now;
    });
    observer.observe(container.current!);
    return () => observer.disconnect();
  }, [flow, container]);
}
