import { type ReactFlowInstance, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';
import type { View } from './fitted';
import type { Viewport } from './viewport';

let left: { readonly document: string | undefined; readonly view: View } | undefined;

/** What was in view of a document when its canvas was put away; undefined if it never was. */
export function viewLeft(document: string | undefined): View | undefined {
  return left?.document === document ? left?.view : undefined;
}

/** Remembers what is in view when the canvas is put away for the outline. */
export function useRememberedView(flow: ReactFlowInstance<StatementNode>): void {
  useLayoutEffect(
    () => () => {
      left = { document: useSession.getState().document?.id, view: flow.getViewport() };
    },
    [flow],
  );
}

/**
 * When the canvas is made larger or smaller, by another pane beside it or with the window, what is in its middle stays
 * there, and a map that was seen whole still is.
 */
export function useKeptInMiddle(viewport: Viewport, container: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    let { width, height } = container.current!.getBoundingClientRect();
    const observer = new ResizeObserver(([entry]) => {
      const now = entry!.contentRect;
      if (now.width === 0 || (now.width === width && now.height === height)) return;
      const [x, y, zoom] = store.getState().transform;
      const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom, zoom };
      ({ width, height } = now);
      const { bounds } = useSession.getState().scene;
      const wasWhole =
        bounds.x >= seen.x &&
        bounds.y >= seen.y &&
        bounds.x + bounds.width <= seen.x + seen.width &&
        bounds.y + bounds.height <= seen.y + seen.height;
      if (wasWhole) viewport.fit();
      else viewport.look(seen);
    });
    observer.observe(container.current!);
    return () => observer.disconnect();
  }, [viewport, container, store]);
}
