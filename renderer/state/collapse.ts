import { collapseOthers, collapseToLevel } from '../../core/layout/collapse-to';
import { spanningForest } from '../../core/layout/spanning-forest';
import type { ArgumentMap } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import { buildScene } from '../../core/scene/build-scene';
import type { Scene } from '../../core/scene/scene';
import { notify } from '../ui/notify';
import { useSession } from './session';

// Collapsing is a way to look at a map, and no edit of it: nothing here stands in the history.

/** Whether anything hangs under a statement that could be folded away. */
export function canCollapse(map: ArgumentMap, id: Id): boolean {
  // Boxes of a map that was just left ask too, before they go.
  return map.statements.has(id) && spanningForest(map).units.has(id);
}

/** Folds away what bears on a statement alone, or shows it again; and selects the statement. */
export function toggleCollapsed(id: Id): void {
  const { map, collapsed, scene } = useSession.getState();
  const next = new Set(collapsed);
  if (!next.delete(id)) next.add(id);
  setCollapsed(next, [id]);
  const nothingFolded = useSession.getState().scene.boxes.size === scene.boxes.size;
  if (!next.has(id) || !nothingFolded) return;
  // It would be collapsed with nothing to show for it.
  setCollapsed(collapsed, [id]);
  notify(
    canCollapse(map, id)
      ? 'Nothing was folded away: all that bears on this bears on other statements as well.'
      : 'Nothing bears on this statement alone, so there is nothing to fold away.',
  );
}

/** Folds the map away down to its first levels; 1 leaves what bears on nothing. */
export function showLevels(level: number): void {
  setCollapsed(collapseToLevel(useSession.getState().map, level));
}

export function expandAll(): void {
  setCollapsed(new Set());
}

/** Folds away all but what is selected, what hangs under it, and what it hangs under. */
export function collapseAllOthers(): void {
  const { map, collapsed, selection } = useSession.getState();
  setCollapsed(collapseOthers(map, collapsed, selection));
}

function setCollapsed(collapsed: ReadonlySet<Id>, selection?: readonly Id[]): void {
  const state = useSession.getState();
  const scene = buildScene(state.map, { previous: state.scene, collapsed });
  const seen = (selection ?? state.selection).flatMap((id) => nearestSeen(state.map, scene, id) ?? []);
  useSession.setState({ collapsed, scene, selection: [...new Set(seen)] });
}

/** A statement or relation, if it is in the scene; else the nearest statement above it that is. */
export function nearestSeen(map: ArgumentMap, scene: Scene, id: Id): Id | undefined {
  const { parents } = spanningForest(map);
  let next: Id | undefined = id;
  while (next !== undefined && !scene.boxes.has(next) && !scene.arrows.has(next))
    next = map.relations.get(next)?.target ?? parents.get(next);
  return next;
}
