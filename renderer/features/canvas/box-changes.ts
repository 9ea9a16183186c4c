import type { NodeChange } from '@xyflow/react';
import type { Place } from '../../../core/model/argument-map';
import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { movingField } from '../../state/edits/move';
import { select } from '../../state/select';
import { useSession } from '../../state/session';
import type { StatementNode } from './canvas-nodes';

/**
 * The boxes that React Flow has dragged, at their new places. It moves those that are mounted; what else is selected goes
 * along.
 *
 * @param lag how far they lag behind the pointer, in px of the scene
 */
export function movedBoxes(changes: readonly NodeChange<StatementNode>[], lag: Point): readonly Place[] {
  const moved = changes.flatMap((change): Place[] =>
    change.type === 'position' && change.position && change.dragging
      ? [{ id: change.id, x: change.position.x + lag.x, y: change.position.y + lag.y }]
      : [],
  );
  return [...moved, ...goingAlong(moved)];
}

function goingAlong(moved: readonly Place[]): readonly Place[] {
  const { scene, selection } = useSession.getState();
  const moving = movingField.get();
  const { boxes } = moving?.before ?? scene;
  const [first] = moved;
  const from = boxes.get(first?.id ?? '');
  if (!first || !from || !selection.includes(first.id)) return [];
  const held = new Set(moved.map(({ id }) => id));
  return selection.flatMap((id) => {
    const box = held.has(id) ? undefined : boxes.get(id);
    return box ? [{ id, x: box.x + first.x - from.x, y: box.y + first.y - from.y }] : [];
  });
}

/**
 * Takes React Flow's picking of boxes over. It knows nothing of arrows, nor of boxes that are not mounted, so those are
 * dropped here unless keys add.
 */
export function pickBoxes(
  changes: readonly NodeChange<StatementNode>[],
  isMounted: (id: Id) => boolean,
  adding: boolean,
): void {
  const picks = changes.filter((change) => change.type === 'select');
  if (picks.length === 0) return;
  const { selection } = useSession.getState();
  const selected = new Set(adding ? selection : selection.filter(isMounted));
  for (const { id, selected: picked } of picks) {
    selected.delete(id);
    if (picked) selected.add(id);
  }
  select([...selected]);
}
