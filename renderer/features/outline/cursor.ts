import type { Id } from '../../../core/model/id';
import type { OutlineRow } from '../../../core/model/outline';
import { select } from '../../state/select';
import { useSession } from '../../state/session';
import { sessionField } from '../../state/session-field';
import { type ShownOutline, shownOutline, subjectOf } from './shown-outline';

/**
 * The line of the outline that the keyboard is on. A statement may stand on several lines, so the selection alone does not
 * say which; but when something else changes the selection, the cursor goes along.
 */
export interface Cursor {
  readonly key: string | null;
  /** The selection that the cursor was put down with. */
  readonly selection: readonly Id[];
}

export const cursorField = sessionField<Cursor>({
  name: 'outline cursor',
  initial: { key: null, selection: [] },
  scope: 'document',
});

/** The index of the line that the cursor is on; −1 in an empty outline. */
export function cursorIndex(
  { rows, byKey, lines }: ShownOutline,
  cursor: Cursor,
  selection: readonly Id[],
): number {
  const own = byKey.get(cursor.key ?? '');
  if (own !== undefined && selection === cursor.selection) return own;
  const selected = selection.at(-1);
  if (own !== undefined && (selected === undefined || standsFor(rows[own]!, selected))) return own;
  return (
    (selected === undefined ? undefined : lines.get(selected)?.[0]) ?? own ?? Math.min(0, rows.length - 1)
  );
}

/** Whether a line is the place to see a statement or relation selected. */
export function standsFor({ part, statement, relation }: OutlineRow, id: Id): boolean {
  return statement === id || (relation === id && part !== 'member');
}

/** Puts the cursor on a line and selects what stands there. */
export function goToLine(row: OutlineRow): void {
  select([subjectOf(row)]);
  rest(row);
}

/** Puts the cursor on a line and selects the relation by which it bears on what stands above. */
export function goToStep(row: OutlineRow): void {
  if (row.relation !== undefined) select([row.relation]);
  rest(row);
}

/** Puts the cursor on a line and leaves what is selected. */
export function rest({ key }: OutlineRow): void {
  cursorField.patch({ key, selection: useSession.getState().selection });
}

/** Puts the cursor on a line and selects all from the line where the selection began. */
export function extendTo(row: OutlineRow): void {
  const { selection, ...state } = useSession.getState();
  const { rows, byKey, lines } = shownOutline(state);
  const to = byKey.get(row.key)!;
  const from = lines.get(selection[0] ?? '')?.[0] ?? to;
  const span = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(subjectOf);
  if (from > to) span.reverse();
  select([...new Set(span)]);
  rest(row);
}

/** Puts the cursor on a line, and selects what stands there as well as the rest, or no longer. */
export function toggleLine(row: OutlineRow): void {
  const { selection } = useSession.getState();
  const id = subjectOf(row);
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
  rest(row);
}
