import type { Icon } from '../../core/draw/kind-icons';
import { IconShapes } from './icon-shapes';

interface Props {
  readonly icon: Icon;
  /** The top left corner and the side, in px of the drawing that it stands in. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** An icon within a drawing. */
export function PositionedIcon({ icon, x, y, size }: Props) {
  return (
    <g className="box-icon" transform={`translate(${x} ${y}) scale(${size / 24})`}>
      <IconShapes icon={icon} />
    </g>
  );
}
