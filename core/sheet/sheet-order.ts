import type { Id } from '../model/id';

/** What a row's order on the sheet depends on. */
interface OrderedRow {
  readonly key: Id;
  /** The relation by which it bears on its point; absent for the thesis itself. */
  readonly relation?: unknown;
  readonly point?: Id;
  readonly threat: number;
  readonly sheetOrder?: number;
}

/**
 * Rows in the order of the sheet: the thesis itself, unless it was put elsewhere by hand; those that were put in order by hand; then
 * the others, with what is said about one point together, the point with the strongest threat first, and within a point the
 * strongest threat first.
 */
export function inSheetOrder<R extends OrderedRow>(rows: readonly R[]): R[] {
  const worst = new Map<Id, number>();
  for (const { point = '', threat } of rows) worst.set(point, Math.max(worst.get(point) ?? 0, threat));
  const byHand = ({ relation, sheetOrder }: R) =>
    sheetOrder ?? (relation ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
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
 * The keys of the rows that have to be put in order by hand, first to last, so that a row stands before or after another one: from the
 * top of the sheet down to where the two are; below, the order stays as it is. The thesis needs none where it comes first.
 *
 * @param from the index of the row that is moved
 * @param to the index that it gets
 * @returns none where there is no such row
 */
export function orderAfterMove(rows: readonly OrderedRow[], from: number, to: number): readonly Id[] {
  const moved = rows[from];
  if (!moved || !rows[to] || from === to) return [];
  const others = rows.filter((row) => row !== moved);
  others.splice(to, 0, moved);
  const last = others.findLastIndex(({ sheetOrder }) => sheetOrder !== undefined);
  const end = Math.max(from, to, last);
  const start = others[0]!.relation ? 0 : 1;
  return others.slice(start, end + 1).map(({ key }) => key);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
