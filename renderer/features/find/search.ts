import { type Filter, type Query, sameFilter } from '../../../core/find/query';
import type { Id } from '../../../core/model/id';
import { revealSelection } from '../../state/edits/reveal';
import { selectOnly } from '../../state/select';
import { type SessionState, useSession } from '../../state/session';
import type { Viewport } from '../../state/viewport';
import { findField } from './find-field';
import { matchesOf, readUnanswered } from './matches';

/** In ms. */
const PAUSE = 150;
/** A handle to call it off by, and no state. */
let pause: ReturnType<typeof setTimeout> | undefined;

/** Opens the find bar with what was looked for last; what is selected is where the search sets out. */
export function openFind(): void {
  const { open, query } = findField.get();
  if (!open) findField.patch({ open: true, marked: query, from: useSession.getState().selection.at(-1) });
}

/** Closes the find bar. What was found stays selected, and the query is kept to go on with. */
export function closeFind(): void {
  findField.patch({ open: false });
}

/** Looks for something else, and goes to the first that is found from where the search set out. */
export function changeQuery(query: Query, viewport: Viewport): void {
  findField.patch({ query });
  markAfterPause();
  const state = useSession.getState();
  const { ids, set } = matchesOf(state);
  const { from } = findField.of(state);
  if (ids.length === 0) return;
  // What is folded away is not unfolded with every letter that is typed, as long as there is something else to show.
  const seen = ids.filter((id) => state.scene.boxes.has(id));
  const next = following(state, seen.length > 0 ? seen : ids, from, 1);
  goTo(from !== undefined && set.has(from) ? from : next, viewport);
}

/** Marking hundreds of boxes with every letter would keep the next one waiting. */
function markAfterPause(): void {
  clearTimeout(pause);
  pause = setTimeout(() => findField.set((find) => ({ ...find, marked: find.query })), PAUSE);
}

/** Adds a filter to the query, or takes it out. */
export async function toggleFilter(filter: Filter, viewport: Viewport): Promise<void> {
  if (filter.by === 'answers') await readUnanswered();
  const { query } = findField.get();
  const others = query.filters.filter((other) => !sameFilter(other, filter));
  const filters = others.length < query.filters.length ? others : [...others, filter];
  changeQuery({ ...query, filters }, viewport);
}

/** Goes to the next of what was found in reading order, or the one before; after the last comes the first. */
export function goToMatch(by: 1 | -1, viewport: Viewport): void {
  const state = useSession.getState();
  const { ids } = matchesOf(state);
  if (ids.length === 0) return;
  const next = following(state, ids, state.selection.at(-1), by);
  findField.patch({ from: next });
  goTo(next, viewport);
}

function goTo(id: Id, viewport: Viewport): void {
  selectOnly(id);
  revealSelection(viewport);
}

/** Of ids in reading order, at least one, the one that follows a statement or goes before it, round and round. */
function following({ derived, map }: SessionState, ids: readonly Id[], from: Id | undefined, by: 1 | -1): Id {
  const { order } = derived.forest.value;
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rank = ranks.get(map.relations.get(from ?? '')?.premises[0] ?? from ?? '') ?? -1;
  const next = by > 0 ? ids.find((id) => ranks.get(id)! > rank) : ids.findLast((id) => ranks.get(id)! < rank);
  return next ?? ids.at(by > 0 ? 0 : -1)!;
}
