import type { Severity } from '../../../core/check/check';
import type { Finding } from '../../../core/check/finding';
import { sessionField } from '../../state/session-field';
import { lastAnswer } from '../../ui/last-answer';
import type { WindowState } from '../../ui/state-field';
import { findingsField } from './findings';
import { type Row, rowsOf } from './rows';

/** What is chosen in the panel of the checks. None of it is saved. */
export interface Panel {
  /** Severities that are not shown. */
  readonly hidden: ReadonlySet<Severity>;
  /** Groups that are folded away; of the ignored ones, that are not. */
  readonly turned: ReadonlySet<string>;
  /** The line that the keyboard is on, and where it stood, for when it goes. */
  readonly key: string | null;
  readonly index: number;
  /** What is asked of the finding on that line: the reason to ignore it, or which source it is to cite. */
  readonly asking: 'reason' | 'source' | null;
}

export const panelField = sessionField<Panel>({
  name: 'checks panel',
  initial: { hidden: new Set(), turned: new Set(), key: null, index: 0, asking: null },
  scope: 'document',
  reset: ({ hidden, turned }) => ({ hidden, turned, key: null, index: 0, asking: null }),
});

/** Worked out once for what was found and chosen. */
const rowsNow = lastAnswer(rowsOf);

/** The lines that are shown. */
export function shownRows(state: WindowState): readonly Row[] {
  const { hidden, turned } = panelField.of(state);
  return rowsNow(findingsField.of(state).all, hidden, turned);
}

/** The index of the line that the keyboard is on; where its line is gone, of the one that took its place. −1 for none. */
export function currentIndex(rows: readonly Row[], { key, index }: Pick<Panel, 'key' | 'index'>): number {
  if (rows[index]?.key === key) return index;
  const at = rows.findIndex((row) => row.key === key);
  if (at >= 0) return at;
  const place = Math.min(index, rows.length - 1);
  // After the last of a group was mended, the next group's first is what comes next.
  if (key !== null && rows[place]?.kind === 'group' && rows[place + 1]?.kind === 'finding') return place + 1;
  return place;
}

/** The finding that the keyboard is on, or was on last; undefined if it is on none. */
export function currentFinding(state: WindowState): Finding | undefined {
  const rows = shownRows(state);
  const row = rows[currentIndex(rows, panelField.of(state))];
  return row?.kind === 'finding' ? row.finding : undefined;
}

/** Puts the keyboard on a line. */
export function goToRow(rows: readonly Row[], index: number): void {
  panelField.patch({ key: rows[index]?.key ?? null, index: Math.max(0, index), asking: null });
}

/** Shows what a group holds, or folds it away. */
export function turnGroup(key: string): void {
  const turned = new Set(panelField.get().turned);
  if (!turned.delete(key)) turned.add(key);
  panelField.patch({ turned });
}

/** Shows findings of a severity, or no longer. */
export function toggleSeverity(severity: Severity): void {
  const hidden = new Set(panelField.get().hidden);
  if (!hidden.delete(severity)) hidden.add(severity);
  panelField.patch({ hidden });
}
