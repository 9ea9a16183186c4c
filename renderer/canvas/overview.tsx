import { MiniMap } from '@xyflow/react';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';

/** The whole map in small, to find one's way by. */
export function Overview() {
  return (
    <MiniMap<StatementNode>
      position="bottom-right"
      pannable
      zoomable
      ariaLabel="Overview of the map"
      nodeBorderRadius={12}
      nodeColor={({ id }) => {
        const kind = useSession.getState().map.statements.get(id)?.kind ?? 'claim';
        return `var(--${kind}-edge)`;
      }}
    />
  );
}
