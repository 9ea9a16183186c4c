import type { ConnectionLineComponentProps } from '@xyflow/react';
import { RADIUS } from '../../core/scene/box-anatomy';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';
import { targetAt } from './connect';

/** The line under the pointer while a relation is drawn, in the colour of the relation that it will be, and what it will hit. */
export function ConnectionLine({
  fromX,
  fromY,
  toX,
  toY,
  fromNode,
  fromHandle,
}: ConnectionLineComponentProps<StatementNode>) {
  const scene = useSession((state) => state.scene);
  const target = targetAt(scene, fromNode.id, { x: toX, y: toY });
  return (
    <g className="connection" data-tone={fromHandle.id}>
      {target && 'mark' in target && <path className="connection-target" d={target.path} />}
      {target && 'lines' in target && (
        <rect
          className="connection-target"
          x={target.x}
          y={target.y}
          width={target.width}
          height={target.height}
          rx={RADIUS}
        />
      )}
      <path className="connection-line" d={`M${fromX},${fromY}L${toX},${toY}`} />
      <circle className="connection-end" cx={toX} cy={toY} r={4} />
    </g>
  );
}
