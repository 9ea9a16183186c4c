import { revealSelection } from '../../state/edits/reveal';
import { select, stillThere } from '../../state/select';
import { type SessionState, useSession } from '../../state/session';
import type { Viewport } from '../../state/viewport';
import { goBack, goForward, type Visit, type Visited, visit } from '../../state/visited';

type Go = typeof goBack;

/** Whether there is a place to go back to. */
export function canGoBack(state: SessionState): boolean {
  return goBack(state.visited, isThereIn(state)) !== undefined;
}

/** Whether there is a place to go forward to. */
export function canGoForward(state: SessionState): boolean {
  return goForward(state.visited, isThereIn(state)) !== undefined;
}

/** Goes back to where one was before. */
export function travelBack(viewport: Viewport): void {
  travel(goBack, viewport);
}

/** Goes forward to where one went back from. */
export function travelForward(viewport: Viewport): void {
  travel(goForward, viewport);
}

/** Notes where one is now. */
export function noteVisit(viewport: Viewport): void {
  const { visited, selection, focus } = useSession.getState();
  const next = visit(visited, { selection, focus, seen: viewport.seen() }, performance.now());
  useSession.setState({ visited: next });
}

function travel(go: Go, viewport: Viewport): void {
  const state = useSession.getState();
  const visited = go(state.visited, isThereIn(state));
  if (!visited?.here) return;
  const { selection, focus, seen } = visited.here;
  useSession.setState({ focus });
  select(stillThere(state.map, selection));
  viewport.look(seen);
  // Edits may have moved what was in view then.
  revealSelection(viewport);
  // Getting there was no visit of its own.
  useSession.setState({ visited: landed(visited) });
}

function landed(visited: Visited): Visited {
  return { ...visited, trail: useSession.getState().visited.trail };
}

/** Whether one could be there again: a place is gone with the statements that were selected there. */
function isThereIn({ map }: SessionState): (visit: Visit) => boolean {
  return ({ selection }) => selection.length === 0 || stillThere(map, selection).length > 0;
}
