import { type ReactFlowInstance, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Point, Rect } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { boxIndex } from '../../../core/scene/index/scene-index';
import { type SessionState, useSession } from '../../state/session';
import type { StatementNode } from './canvas-nodes';
import { followScene, keptByEye } from './motion';

/** Moves the view along when the map is laid out anew, so that what one works on or looks at stays where it is. */
export function useKeptInPlace(flow: ReactFlowInstance<StatementNode>): void {
  const store = useStoreApi();
  useEffect(
    () =>
      useSession.subscribe((state, before) => {
        const { x, y, zoom } = flow.getViewport();
        const { width, height } = store.getState();
        const inView = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
        const moved = isLaidOutAnew(before, state) ? shiftOf(before, state, inView) : undefined;
        followScene(before.scene, state.scene, moved ?? { x: 0, y: 0 });
        if (!moved || (moved.x === 0 && moved.y === 0)) return;
        void flow.setViewport({ x: x - moved.x * zoom, y: y - moved.y * zoom, zoom });
      }),
    [flow, store],
  );
}

/** Whether boxes may have been moved by an edit, or by folding away; those that are moved by hand are meant to. */
function isLaidOutAnew(before: SessionState, after: SessionState): boolean {
  if (after.scene === before.scene || after.document?.id !== before.document?.id) return false;
  const edited = after.map !== before.map && after.map.places === before.map.places;
  return edited || after.collapsed !== before.collapsed;
}

/** How far what one looks at was moved: the box that was or is selected, if it was in view, or else the middle one. */
function shiftOf(before: SessionState, after: SessionState, inView: Rect): Point | undefined {
  const selected = [keptByEye() ?? '', ...before.selection, ...after.selection].find((id) => {
    const box = before.scene.boxes.get(id);
    return box && after.scene.boxes.has(id) && meet(box, inView);
  });
  const id = selected ?? middleOne(before, after, inView);
  const from = before.scene.boxes.get(id ?? '');
  const to = after.scene.boxes.get(id ?? '');
  // Boxes of another kind may be of another width: the middle is what the eye holds on to.
  return from && to && { x: to.x + to.width / 2 - from.x - from.width / 2, y: to.y - from.y };
}

/** Of the boxes that are in both scenes, the one that was nearest to the middle of the view. */
function middleOne(before: SessionState, after: SessionState, inView: Rect): Id | undefined {
  return boxIndex(before.scene).nearest(centre(inView), ({ id }) => after.scene.boxes.has(id))?.id;
}

function centre({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
