import { useSession } from '../../state/session';
import { cursorIndex, goToLine, useCursor } from './cursor';
import { shownOutline } from './shown-outline';

/** Goes from a line of a shared statement to the next line of the same one, and around. */
export function goToNextPlace(): void {
  const state = useSession.getState();
  const { rows, lines } = shownOutline(state);
  const current = cursorIndex(shownOutline(state), useCursor.getState(), state.selection);
  const places = lines.get(rows[current]?.statement ?? '') ?? [];
  const next = places[(places.indexOf(current) + 1) % places.length];
  if (next !== undefined) goToLine(rows[next]!);
}
