import { MiniMap } from '@xyflow/react';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';

/** React Flow reads the size from here, not from a style sheet. */
const SIZE = { width: 168, height: 112 };

/** The whole map in small, to find one's way by. */
export function Overview() {
  const empty = useSession(({ map }) => map.statements.size === 0);
  if (empty) return null;
  return (
    <MiniMap<StatementNode>
      position="bottom-right"
      pannable
      zoomable
      ariaLabel="Overview of the map"
      style={SIZE}
      nodeBorderRadius={12}
      nodeColor={({ id }) => {
        const kind = useSession.getState().map.statements.get(id)?.kind ?? 'claim';
        return `var(--${kind}-edge)`;
      }}
    />
  );
}
