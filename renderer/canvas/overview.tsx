import { MiniMap, useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { markedMatches } from '../find/matches';
import { focusedBranch } from '../navigate/branch';
import { useSession } from '../session/session';
import type { StatementNode } from './canvas-nodes';

/** React Flow reads the size from here, not from a style sheet. */
const SIZE = { width: 168, height: 112 };

/** The whole map in small, to find one's way by: a click or a drag goes there. What is found stands out in it. */
export function Overview() {
  const flow = useReactFlow();
  const empty = useSession(({ map }) => map.statements.size === 0);
  const statements = useSession(({ map }) => map.statements);
  const branch = useSession(focusedBranch);
  const found = useSession((state) => markedMatches(state).set);
  const colour = useCallback(
    ({ id }: StatementNode) => {
      if (found.has(id)) return 'var(--found-line)';
      const plain = found.size > 0 || branch?.has(id) === false;
      return plain ? 'var(--line)' : `var(--${statements.get(id)?.kind ?? 'claim'}-edge)`;
    },
    [statements, branch, found],
  );
  if (empty) return null;
  return (
    <MiniMap<StatementNode>
      position="bottom-right"
      pannable
      zoomable
      ariaLabel="Overview of the map"
      style={SIZE}
      nodeBorderRadius={12}
      nodeColor={colour}
      onClick={(_, { x, y }) => void flow.setCenter(x, y, { zoom: flow.getZoom() })}
    />
  );
}
