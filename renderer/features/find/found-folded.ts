import type { Id } from '../../../core/model/id';
import { nearestSeen } from '../../state/collapse';
import type { SessionState } from '../../state/session';
import { type Matches, markedMatches } from './matches';

type Source = Pick<SessionState, 'derived' | 'map' | 'scene' | 'find'>;
let last: { matches: Matches; scene: Source['scene']; counts: ReadonlyMap<Id, number> } | undefined;

/** How much of what was found is folded away under a box. */
export function foundUnder(state: Source, box: Id): number {
  const { scene } = state;
  const matches = markedMatches(state);
  if (last?.matches !== matches || last.scene !== scene) {
    last = { matches, scene, counts: countsOf(state, matches) };
  }
  return last.counts.get(box) ?? 0;
}

function countsOf({ derived, scene }: Source, { ids }: Matches): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of ids) {
    if (scene.boxes.has(id)) continue;
    const box = nearestSeen(derived, id);
    if (box !== undefined) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}
