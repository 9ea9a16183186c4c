import { revealSelection } from '../../state/edits/reveal';
import { select, stillThere } from '../../state/select';
import { type SessionState, useSession } from '../../state/session';
import type { Viewport } from '../../state/viewport';
import { focusField } from './focus';
import { goBack, goForward, type Visit, visit, visitedField } from './visited';

type Go = typeof goBack;

/** Whether there is a place to go back to. */
export function canGoBack(state: SessionState): boolean {
  return goBack(visitedField.of(state), isThereIn(state)) !== undefined;
}

/** Whether there is a place to go forward to. */
export function canGoForward(state: SessionState): boolean {
  return goForward(visitedField.of(state), isThereIn(state)) !== undefined;
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
  const { selection } = useSession.getState();
  const now = { selection, focus: focusField.get(), seen: viewport.seen() };
  visitedField.set((visited) => visit(visited, now, performance.now()));
}

function travel(go: Go, viewport: Viewport): void {
  const state = useSession.getState();
  const visited = go(visitedField.of(state), isThereIn(state));
  if (!visited?.here) return;
  const { selection, focus, seen } = visited.here;
  focusField.set(focus);
  select(stillThere(state.map, selection));
  viewport.look(seen);
  // Edits may have moved what was in view then.
  revealSelection(viewport);
  // Getting there was no visit of its own.
  visitedField.set(({ trail }) => ({ ...visited, trail }));
}

/** Whether one could be there again: a place is gone with the statements that were selected there. */
function isThereIn({ map }: SessionState): (visit: Visit) => boolean {
  return ({ selection }) => selection.length === 0 || stillThere(map, selection).length > 0;
}
