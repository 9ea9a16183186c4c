import type { Table } from './argument-map';

/** What two tables do not have in common, each record as it is. One that was changed is in both lists. */
export interface Difference<R> {
  /** Those that the earlier table has, and the later one has not. */
  readonly before: readonly R[];
  /** Those that the later table has, and the earlier one has not. */
  readonly after: readonly R[];
}

/** Of a table, the one it was made from by an edit. A weak link: a table does not keep all those before it alive. */
const descents = new WeakMap<
  Table<unknown>,
  { readonly from: WeakRef<Table<unknown>>; readonly difference: Difference<unknown> }
>();

/** Notes how a table differs from the one that it was made from, so that nobody needs to look for it. */
export function noteDifference<R>(from: Table<R>, to: Table<R>, difference: Difference<R>): void {
  descents.set(to, { from: new WeakRef(from), difference });
}

/** The table that a table was made from, and how they differ; undefined if that was not noted, or it is gone. */
export function descentOf<R>(
  table: Table<R>,
): { readonly from: Table<R>; readonly difference: Difference<R> } | undefined {
  const descent = descents.get(table);
  const from = descent?.from.deref();
  return from && { from: from as Table<R>, difference: descent!.difference as Difference<R> };
}

/** How a table differs from one before it, by the identity of records. O(1) where it was noted, else O(records). */
export function differenceOf<R extends { readonly id: string }>(from: Table<R>, to: Table<R>): Difference<R> {
  if (from === to) return { before: [], after: [] };
  const descent = descentOf(to);
  if (descent?.from === from) return descent.difference;
  const before: R[] = [];
  const after: R[] = [];
  for (const [id, record] of from) if (to.get(id) !== record) before.push(record);
  for (const [id, record] of to) if (from.get(id) !== record) after.push(record);
  return { before, after };
}
