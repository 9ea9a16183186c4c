import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { type PointerEvent, useEffect, useState } from 'react';
import type { Point } from '../../../core/model/geometry';
import { boxAt } from '../../../core/scene/index/hit';
import type { Arrow, Box } from '../../../core/scene/scene';
import { rerouteHead, rerouteTail } from '../../state/edits/reroute';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { targetAt } from './connect';
import { TargetOutline } from './target-outline';

/** What is dragged: the head of an arrow, or the tail that comes from one of the premises. */
interface Drag {
  /** The index of the premise; undefined for the head. */
  readonly tail?: number;
  /** Where the pointer is, in px of the scene. */
  readonly point: Point;
}

/** The head and the tails of the arrow that is selected, to be dragged to another statement. */
export function RerouteHandles() {
  const arrow = useSession(({ selection, scene }) =>
    selection.length === 1 ? scene.arrows.get(selection[0] ?? '') : undefined,
  );
  return arrow && <Handles key={arrow.id} arrow={arrow} />;
}

function Handles({ arrow }: { arrow: Arrow }) {
  const flow = useReactFlow();
  const relation = useSession(({ map }) => map.relations.get(arrow.id));
  const scene = useSession((state) => state.scene);
  const [drag, setDrag] = useState<Drag | null>(null);
  useEscape(drag !== null, () => setDrag(null));
  if (!relation) return null;

  const foundAt = ({ tail, point }: Drag): Box | Arrow | undefined =>
    tail === undefined ? targetAt(scene, relation.premises[0] ?? '', point) : boxAt(scene, point);
  const drop = () => {
    const found = drag && foundAt(drag);
    if (found && drag.tail === undefined) rerouteHead(relation.id, found.id);
    else if (found) rerouteTail(relation.id, relation.premises[drag?.tail ?? 0] ?? '', found.id);
    setDrag(null);
  };
  const handlers = (tail?: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ tail, point: flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (!drag) return;
      setDrag({ tail, point: flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }) });
    },
    onPointerUp: drop,
    onPointerCancel: () => setDrag(null),
  });

  const tails = arrow.stems.map((stem) => stem[0]!);
  const tip = arrow.trunk.at(-1)!;
  const fixed = drag?.tail === undefined ? (tails[0] ?? tip) : tip;
  return (
    <ViewportPortal>
      <svg
        className="arrow-layer connection nopan"
        data-layer="marks"
        data-tone={arrow.tone}
        aria-hidden="true"
      >
        {drag && (
          <>
            <TargetOutline target={foundAt(drag)} />
            <path className="connection-line" d={`M${fixed.x},${fixed.y}L${drag.point.x},${drag.point.y}`} />
          </>
        )}
        {[tip, ...tails].map((end, index) => {
          const tail = index === 0 ? undefined : index - 1;
          const at = drag && drag.tail === tail ? drag.point : end;
          return (
            <circle
              key={tail ?? 'head'}
              className="reroute-handle nodrag nopan"
              data-end={tail === undefined ? 'head' : 'tail'}
              cx={at.x}
              cy={at.y}
              r={7}
              {...handlers(tail)}
            >
              <title>{tail === undefined ? 'Drag to another target' : 'Drag to another premise'}</title>
            </circle>
          );
        })}
      </svg>
    </ViewportPortal>
  );
}

/** Calls back when Escape is pressed, before anything else makes something of it. */
function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = unlessComposing((event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onEscape();
    });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}
