import { memo } from 'react';
import { citationIcon, kindIcons } from '../../../core/draw/kind-icons';
import { KIND_NAMES } from '../../../core/model/kinds';
import {
  HEADER,
  HEADER_STYLE,
  ICON,
  RADIUS,
  STROKE,
  textStyleOf,
} from '../../../core/scene/boxes/box-anatomy';
import { citationBadge } from '../../../core/scene/boxes/citation-badge';
import { FOLD_STYLE, foldBadge } from '../../../core/scene/boxes/fold-badge';
import type { Box } from '../../../core/scene/scene';
import { PositionedIcon } from '../../ui/positioned-icon';

/** A box as it stands in pictures too: the same shapes and the same text at the same baselines. */
export const BoxDrawing = memo(function BoxDrawing({ box }: { box: Box }) {
  const { size, weight } = textStyleOf(box.kind);
  const citations = citationBadge(box);
  const fold = foldBadge(box);
  return (
    <svg className="box-drawing" width={box.width} height={box.height} aria-hidden="true">
      <rect className="box-shape" width={box.width} height={box.height} rx={RADIUS} strokeWidth={STROKE} />
      <PositionedIcon icon={kindIcons[box.kind]} {...ICON} />
      <g className="box-header" fontSize={HEADER_STYLE.size} fontWeight={HEADER_STYLE.weight}>
        <text x={HEADER.x} y={HEADER.baseline}>
          {KIND_NAMES[box.kind]}
        </text>
        {citations && (
          <>
            <PositionedIcon icon={citationIcon} {...citations.icon} />
            <text x={citations.x} y={HEADER.baseline}>
              {citations.number}
            </text>
          </>
        )}
      </g>
      <g className="box-text" fontSize={size} fontWeight={weight}>
        {box.lines.map((line) => (
          <text key={line.y} x={line.x} y={line.y} direction={line.rtl ? 'rtl' : undefined}>
            {line.text}
          </text>
        ))}
      </g>
      {fold && (
        <g className="box-fold" fontSize={FOLD_STYLE.size} fontWeight={FOLD_STYLE.weight}>
          <rect x={fold.x} y={fold.y} width={fold.width} height={fold.height} rx={fold.height / 2} />
          <text x={fold.textX} y={fold.baseline}>
            {fold.text}
          </text>
        </g>
      )}
    </svg>
  );
});
