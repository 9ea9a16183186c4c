import type { Id } from '../model/id';
import type { SheetRow } from './sheet';

/**
 * Rows in the order of the sheet: those that were put in order by hand; then the others, with what is said about one point
 * together, the point with the strongest threat first, and within a point the strongest threat first.
 */
export function inSheetOrder(rows: readonly SheetRow[]): SheetRow[] {
  const worst = new Map<Id, number>();
  for (const { point = '', threat } of rows) worst.set(point, Math.max(worst.get(point) ?? 0, threat));
  const byHand = ({ relation }: SheetRow) => relation?.sheetOrder ?? Number.POSITIVE_INFINITY;
  return [...rows].sort(
    (a, b) =>
      compare(byHand(a), byHand(b)) ||
      worst.get(b.point ?? '')! - worst.get(a.point ?? '')! ||
      compare(a.point ?? '', b.point ?? '') ||
      b.threat - a.threat ||
      compare(a.key, b.key),
  );
}

/**
 * The relations that have to be put in order by hand, first to last, so that a row stands before or after another one: from the top of the sheet
 * down to where the two are; below, the order stays as it is.
 *
 * @param from the index of the row that is moved
 * @param to the index that it gets
 * @returns none where a row is the thesis itself, which stays at the top
 */
export function orderAfterMove(rows: readonly SheetRow[], from: number, to: number): readonly Id[] {
  const moved = rows[from];
  if (!moved?.relation || !rows[to]?.relation || from === to) return [];
  const others = rows.filter((row) => row !== moved);
  others.splice(to, 0, moved);
  const last = others.findLastIndex(({ relation }) => relation?.sheetOrder !== undefined);
  const end = Math.max(from, to, last);
  return others.slice(0, end + 1).flatMap(({ relation }) => (relation ? [relation.id] : []));
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
