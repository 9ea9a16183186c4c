import { unfoldFor } from '../../core/layout/unfold';
import type { Id } from '../../core/model/id';
import { buildScene } from '../../core/scene/build-scene';
import type { SessionState } from './session';

type Folding = Pick<SessionState, 'scene' | 'collapsed'>;

/**
 * What of the session changes so that these statements and relations are seen: what hides them is expanded.
 *
 * @returns nothing if they are all in the scene
 */
export function unfolded(
  { map, scene, collapsed }: Pick<SessionState, 'map'> & Folding,
  ids: readonly Id[],
): Folding | undefined {
  const hidden = ids.filter((id) => !scene.boxes.has(id) && !scene.arrows.has(id));
  const kept = hidden.length === 0 ? collapsed : unfoldFor(map, collapsed, hidden);
  if (kept === collapsed) return undefined;
  return { collapsed: kept, scene: buildScene(map, { previous: scene, collapsed: kept }) };
}

/** The scene of a map that takes the place of the one that is shown, with what hides these expanded. */
export function sceneShowing(
  map: SessionState['map'],
  { scene: previous, collapsed }: Folding,
  ids: readonly Id[],
): Folding {
  const folding = { collapsed, scene: buildScene(map, { previous, collapsed }) };
  return unfolded({ map, ...folding }, ids) ?? folding;
}
