import type { ConnectionLineComponentProps } from '@xyflow/react';
import { boxAt } from '../../../core/scene/index/hit';
import { useSession } from '../../state/session';
import type { StatementNode } from './canvas-nodes';
import { targetAt } from './connect';
import { TargetOutline } from './target-outline';

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
  const point = { x: toX, y: toY };
  const target = targetAt(scene, fromNode.id, point);
  const makesNew = !target && !boxAt(scene, point);
  return (
    <g className="connection" data-tone={fromHandle.id}>
      <TargetOutline target={target} />
      {makesNew && (
        <rect className="connection-new" x={toX - 60} y={toY - 8} width={120} height={36} rx={8} />
      )}
      <path className="connection-line" d={`M${fromX},${fromY}L${toX},${toY}`} />
      <circle className="connection-end" cx={toX} cy={toY} r={4} />
    </g>
  );
}
