import { Handle, Position } from '@xyflow/react';
import { SIGN_PATHS } from '../../../core/draw/draw-arrow';
import type { RelationKind } from '../../../core/model/kinds';
import { HANDLE_SIZE, handlePosition } from './canvas-nodes';

const TITLES: Readonly<Record<RelationKind, string>> = {
  supports: 'Drag onto what this supports',
  attacks: 'Drag onto what this attacks',
};

/** What a relation of this kind is dragged from, at the top of a box of this width. */
export function ConnectingHandle({ kind, width }: { kind: RelationKind; width: number }) {
  const { x, y } = handlePosition(kind, width);
  return (
    <Handle
      id={kind}
      type="source"
      position={Position.Top}
      className="connecting-handle"
      data-tone={kind}
      title={TITLES[kind]}
      style={{ left: x, top: y, width: HANDLE_SIZE, height: HANDLE_SIZE }}
    >
      <svg viewBox="-9 -9 18 18" aria-hidden="true">
        <path d={SIGN_PATHS[kind]} />
      </svg>
    </Handle>
  );
}
