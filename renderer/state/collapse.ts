import { fold } from '../../core/derived/advance';
import type { DerivedMap } from '../../core/derived/derived-map';
import { collapseOthers, collapseToLevel } from '../../core/layout/collapse-to';
import type { Id } from '../../core/model/id';
import { notify } from '../ui/notify';
import { useSession } from './session';
import { shown } from './shown';

// Collapsing is a way to look at a map, and no edit of it: nothing here stands in the history.

/** Whether anything hangs under a statement that could be folded away. */
export function canCollapse({ forest }: DerivedMap, id: Id): boolean {
  return forest.value.units.has(id);
}

/** Folds away what bears on a statement alone, or shows it again; and selects the statement. */
export function toggleCollapsed(id: Id): void {
  const { derived, collapsed, scene } = useSession.getState();
  const next = new Set(collapsed);
  if (!next.delete(id)) next.add(id);
  setCollapsed(next, [id]);
  const nothingFolded = useSession.getState().scene.boxes.size === scene.boxes.size;
  if (!next.has(id) || !nothingFolded) return;
  // It would be collapsed with nothing to show for it.
  setCollapsed(collapsed, [id]);
  notify(
    canCollapse(derived, id)
      ? 'Nothing was folded away: all that bears on this bears on other statements as well.'
      : 'Nothing bears on this statement alone, so there is nothing to fold away.',
  );
}

/** Folds the map away down to its first levels; 1 leaves what bears on nothing. */
export function showLevels(level: number): void {
  setCollapsed(collapseToLevel(useSession.getState().derived.forest.value, level));
}

export function expandAll(): void {
  setCollapsed(new Set());
}

/** Folds away all but what is selected, what hangs under it, and what it hangs under. */
export function collapseAllOthers(): void {
  const { derived, collapsed, selection } = useSession.getState();
  setCollapsed(collapseOthers(derived.forest.value, collapsed, selection));
}

function setCollapsed(collapsed: ReadonlySet<Id>, selection?: readonly Id[]): void {
  const state = useSession.getState();
  const derived = fold(state.derived, collapsed);
  const seen = (selection ?? state.selection).flatMap((id) => nearestSeen(derived, id) ?? []);
  useSession.setState({ ...shown(derived), selection: [...new Set(seen)] });
}

/** A statement or relation, if it is in the scene; else the nearest statement above it that is. */
export function nearestSeen({ map, scene, forest }: DerivedMap, id: Id): Id | undefined {
  const { parents } = forest.value;
  let next: Id | undefined = id;
  while (next !== undefined && !scene.boxes.has(next) && !scene.arrows.has(next))
    next = map.relations.get(next)?.target ?? parents.get(next);
  return next;
}
