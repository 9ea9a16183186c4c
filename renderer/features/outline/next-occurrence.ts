import { useSession } from '../../state/session';
import { cursorField, cursorIndex, goToLine } from './cursor';
import { shownOutline } from './shown-outline';

/** Goes from a line of a shared statement to the next line of the same one, and around. */
export function goToNextOccurrence(): void {
  const state = useSession.getState();
  const { rows, lines } = shownOutline(state);
  const current = cursorIndex(shownOutline(state), cursorField.get(), state.selection);
  const occurrences = lines.get(rows[current]?.statement ?? '') ?? [];
  const next = occurrences[(occurrences.indexOf(current) + 1) % occurrences.length];
  if (next !== undefined) goToLine(rows[next]!);
}
