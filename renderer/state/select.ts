import type { ArgumentMap } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import { useSession } from './session';
import { shown, unfolded } from './shown';

/** Selects one statement or relation, and nothing else. */
export function selectOnly(id: Id): void {
  select([id]);
}

/** Selects these statements and relations, and expands what hides them; the last one is the one that commands act on. */
export function select(ids: readonly Id[]): void {
  const state = useSession.getState();
  if (ids.length === 0 && state.selection.length === 0) return;
  const derived = unfolded(state.derived, ids);
  useSession.setState({ selection: ids, ...(derived !== state.derived && shown(derived)) });
}

/** Adds a statement or relation to the selection, or takes it out. */
export function toggleSelected(id: Id): void {
  const { selection } = useSession.getState();
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
}

/** Of these ids, those that a map has. */
export function stillThere(map: ArgumentMap, ids: readonly Id[]): readonly Id[] {
  return ids.filter((id) => map.statements.has(id) || map.relations.has(id));
}
