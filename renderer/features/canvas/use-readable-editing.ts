import type { ReactFlowInstance } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';
import { editingField, isEditedIn } from '../../state/editing';
import { useSession } from '../../state/session';
import type { StatementNode } from './canvas-nodes';
import { movingTime } from './motion';

/** The zoom below which nobody would want to type. */
const SMALLEST = 0.4;
/** Around the box whose text is edited, in px of the screen: room for what it bears on to be seen too. */
const AROUND = 80;

/** Goes near to the box whose text is to be edited, if it is too far away for its text to be read. */
export function useReadableEditing(
  flow: ReactFlowInstance<StatementNode>,
  container: RefObject<HTMLElement | null>,
): void {
  const id = useSession((state) =>
    isEditedIn(state, 'canvas', editingField.of(state)?.id ?? '') ? editingField.of(state)?.id : undefined,
  );
  useLayoutEffect(() => {
    const box = id === undefined ? undefined : useSession.getState().scene.boxes.get(id);
    if (!box || flow.getZoom() >= SMALLEST) return;
    const { width, height } = container.current!.getBoundingClientRect();
    const zoom = Math.min(1, Math.max(SMALLEST, (height - 2 * AROUND) / box.height));
    const x = width / 2 - (box.x + box.width / 2) * zoom;
    const y = Math.max(AROUND, (height - box.height * zoom) / 2) - box.y * zoom;
    void flow.setViewport({ x, y, zoom }, { duration: movingTime() });
  }, [flow, container, id]);
}
