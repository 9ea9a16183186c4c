import { useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../core/model/id';
import type { Scene } from '../../../core/scene/scene';
import { editingField } from '../../state/editing';
import { useSession } from '../../state/session';
import type { View } from './fitted';
import { type Mounted, type MountedPart, mountedOf, mountedPart } from './mounted';
import { pointedField } from './pointed';

type Container = RefObject<HTMLElement | null>;

/**
 * What of the scene is mounted now. It changes when the view has moved past what was mounted ahead, not with every frame.
 *
 * @param first what is in view until React Flow says so itself
 */
export function useMounted(scene: Scene, container: Container, first: View): Mounted {
  const part = useMountedPart(container, first);
  const held = useHeld(container);
  return useMemo(() => mountedOf(scene, part, held), [scene, part, held]);
}

function useMountedPart(container: Container, first: View): MountedPart {
  const store = useStoreApi();
  const [partNow] = useState(() => {
    let part: MountedPart | undefined;
    return () => {
      const { transform, width, height, panZoom } = store.getState();
      const [x, y, zoom] = transform;
      const known = width > 0 && panZoom !== null;
      const size = known ? { width, height } : container.current!.getBoundingClientRect();
      part = mountedPart(part, known ? { x, y, zoom } : first, size);
      return part;
    };
  });
  return useSyncExternalStore(store.subscribe, partNow);
}

/** What must not be unmounted when it is out of view: the text that is typed, the focus and what is dragged would be lost. */
function useHeld(container: Container): ReadonlySet<Id> {
  const selected = useSession(({ selection }) => selection.at(-1));
  const editing = editingField.use((now) => now?.id);
  const connecting = useStore(({ connection }) => connection.fromNode?.id);
  const { over, held } = pointedField.use();
  const focused = useFocusedBox(container);
  const ids = [...new Set([selected, editing, connecting, over, held, focused].flatMap((id) => id ?? []))];
  const known = useRef<ReadonlySet<Id>>(new Set());
  // The same set as long as it holds the same: what is selected is soon edited, and then has the focus.
  if (ids.length !== known.current.size || ids.some((id) => !known.current.has(id)))
    known.current = new Set(ids);
  return known.current;
}

/** The statement in whose box the keyboard's focus is. */
function useFocusedBox(container: Container): Id | undefined {
  const [focused, setFocused] = useState<Id>();
  useEffect(() => {
    const canvas = container.current!;
    const note = ({ target }: FocusEvent) => {
      const box = target instanceof Element ? target.closest<HTMLElement>('[data-statement]') : null;
      setFocused(box?.dataset.statement);
    };
    canvas.addEventListener('focusin', note);
    return () => canvas.removeEventListener('focusin', note);
  }, [container]);
  return focused;
}
