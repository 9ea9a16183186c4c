import { arrowPath } from '../../../core/scene/arrows/arrow-path';
import { RADIUS } from '../../../core/scene/boxes/box-anatomy';
import type { Arrow, Box } from '../../../core/scene/scene';

/** The outline of what a relation that is drawn will hit, in the colour of the relation. */
export function TargetOutline({ target }: { target: Box | Arrow | undefined }) {
  if (!target) return null;
  if ('mark' in target) return <path className="connection-target" d={arrowPath(target)} />;
  const { x, y, width, height } = target;
  return <rect className="connection-target" x={x} y={y} width={width} height={height} rx={RADIUS} />;
}
