import { ViewportPortal } from '@xyflow/react';
import { type MouseEvent, memo } from 'react';
import { SIGN_PATHS, signWidth } from '../../../core/draw/draw-arrow';
import type { Id } from '../../../core/model/id';
import { lineWidth, MARK_RADIUS } from '../../../core/scene/arrows/arrow-anatomy';
import { arrowHead, arrowPath } from '../../../core/scene/arrows/arrow-path';
import type { Arrow } from '../../../core/scene/scene';
import { selectOnly, toggleSelected } from '../../state/select';
import { useSession } from '../../state/session';
import { focusedBranch } from '../navigate/branch';
import './arrow-layer.css';

interface Props {
  readonly arrows: readonly Arrow[];
  /** Those whose mark is to be seen. */
  readonly marks: readonly Arrow[];
}

/** Relations as in a picture: their lines in one layer under the boxes, their marks in one over them. */
export function ArrowLayer({ arrows, marks }: Props) {
  const selection = useSession((state) => state.selection);
  const branch = useSession(focusedBranch);
  const selected = new Set(selection);
  const dimmed = (id: Id) => branch?.has(id) === false;
  return (
    <ViewportPortal>
      <svg className="arrow-layer" data-layer="lines" aria-hidden="true">
        {arrows.map((arrow) => (
          <ArrowLine
            key={arrow.id}
            arrow={arrow}
            selected={selected.has(arrow.id)}
            dimmed={dimmed(arrow.id)}
          />
        ))}
      </svg>
      <svg className="arrow-layer" data-layer="marks" aria-hidden="true">
        {marks.map((arrow) => (
          <ArrowMark
            key={arrow.id}
            arrow={arrow}
            selected={selected.has(arrow.id)}
            dimmed={dimmed(arrow.id)}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}

interface ArrowProps {
  readonly arrow: Arrow;
  readonly selected: boolean;
  readonly dimmed: boolean;
}

const ArrowLine = memo(function ArrowLine({ arrow, selected, dimmed }: ArrowProps) {
  const path = arrowPath(arrow);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard walks to relations from their statements
    <g
      className="arrow"
      data-id={arrow.id}
      data-tone={arrow.tone}
      data-selected={selected || undefined}
      data-dimmed={dimmed || undefined}
      onClick={(event) => pick(event, arrow)}
    >
      <path className="arrow-reach" d={path} />
      {selected && <path className="arrow-glow" d={path} />}
      <path className="arrow-line" d={path} strokeWidth={lineWidth(arrow)} />
      <path className="arrow-head" d={arrowHead(arrow)} />
    </g>
  );
});

const ArrowMark = memo(function ArrowMark({ arrow, selected, dimmed }: ArrowProps) {
  const { tone, mark } = arrow;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard walks to relations from their statements
    <g
      className="arrow-mark"
      data-id={arrow.id}
      data-tone={tone}
      data-selected={selected || undefined}
      data-dimmed={dimmed || undefined}
      transform={`translate(${mark.x} ${mark.y})`}
      onClick={(event) => pick(event, arrow)}
    >
      {selected && <circle className="arrow-mark-ring" r={MARK_RADIUS + 4} />}
      <circle className="arrow-disc" r={MARK_RADIUS} />
      <path className="arrow-sign" d={SIGN_PATHS[tone]} strokeWidth={signWidth(tone)} />
    </g>
  );
});

function pick(event: MouseEvent, { id }: Arrow): void {
  if (event.shiftKey || event.metaKey || event.ctrlKey) toggleSelected(id);
  else selectOnly(id);
}
