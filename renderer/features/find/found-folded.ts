import type { DerivedMap } from '../../../core/derived/derived-map';
import type { Id } from '../../../core/model/id';
import type { Scene } from '../../../core/scene/scene';
import { nearestSeen } from '../../state/collapse';
import type { SessionState } from '../../state/session';
import { lastAnswer } from '../../ui/last-answer';
import { type Matches, markedMatches } from './matches';

type Source = Pick<SessionState, 'derived' | 'map' | 'scene' | 'fields'>;
/** Counted once for each scene and search: every box asks. */
const countsOnce = lastAnswer(countsOf);

/** How much of what was found is folded away under a box. */
export function foundUnder(state: Source, box: Id): number {
  return countsOnce(state.derived, state.scene, markedMatches(state)).get(box) ?? 0;
}

function countsOf(derived: DerivedMap, scene: Scene, { ids }: Matches): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of ids) {
    if (scene.boxes.has(id)) continue;
    const box = nearestSeen(derived, id);
    if (box !== undefined) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}
