import { ViewportPortal } from '@xyflow/react';
import type { Rect } from '../../../core/model/geometry';
import { rectOf } from '../../state/edits/reveal';
import { pickedNow, pickingNow } from '../../state/picking';
import { useSession } from '../../state/session';

/** From what a target is looked for to the one that is selected: the relation that there would be. */
export function PickingLine() {
  const state = useSession();
  const picking = pickingNow(state);
  const from = picking && rectOf(state, picking.subject);
  if (!from) return null;
  const picked = pickedNow(state);
  const to = picked && rectOf(state, picked.target);
  const start = middleOf(from);
  const end = to && middleOf(to);
  return (
    <ViewportPortal>
      <svg className="arrow-layer connection" data-layer="marks" data-tone={picked?.kind} aria-hidden="true">
        <rect
          className="connection-subject"
          x={from.x - 6}
          y={from.y - 6}
          width={from.width + 12}
          height={from.height + 12}
          rx={14}
        />
        {end && (
          <>
            <path className="connection-line" d={`M${start.x},${start.y}L${end.x},${end.y}`} />
            <circle className="connection-end" cx={end.x} cy={end.y} r={5} />
          </>
        )}
      </svg>
    </ViewportPortal>
  );
}

function middleOf({ x, y, width, height }: Rect) {
  return { x: x + width / 2, y: y + height / 2 };
}
