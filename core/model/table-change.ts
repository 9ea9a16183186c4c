import type { Table, TableName, Tables } from './argument-map';
import type { Id } from './id';

/** What one edit does to one table. An updated record keeps its id; no id stands in two of the lists. */
export interface TableChange<R> {
  readonly added?: readonly R[];
  readonly updated?: readonly (readonly [from: R, to: R])[];
  readonly removed?: readonly R[];
}

/** What one edit does to the tables of a map. */
export type TablesChange = { readonly [T in TableName]?: TableChange<Tables[T]> };

interface Identified {
  readonly id: Id;
}

/** The records of a table that a change removes or updates, as they stand in it: the change may come from a file. */
export function recordsBefore<R extends Identified>(
  table: Table<R>,
  { removed = [], updated = [] }: TableChange<R> = {},
): readonly R[] {
  return [...removed, ...updated.map(([from]) => from)].map(({ id }) => table.get(id)!);
}

/** The records that a change adds, and those that it updates as they are afterwards. */
export function recordsAfter<R>({ added = [], updated = [] }: TableChange<R> = {}): readonly R[] {
  return [...updated.map(([, to]) => to), ...added];
}

/** The ids of all records that a change names. */
export function changedIds({
  added = [],
  updated = [],
  removed = [],
}: TableChange<Identified> = {}): Set<Id> {
  return new Set([...removed, ...updated.map(([from]) => from), ...added].map(({ id }) => id));
}

/** The change from one table to another, by the identity of records; undefined if there is none. O(records) */
export function tableChangeBetween<R extends Identified>(
  before: Table<R>,
  after: Table<R>,
): TableChange<R> | undefined {
  if (before === after) return undefined;
  const added: R[] = [];
  const updated: [R, R][] = [];
  for (const [id, to] of after) {
    const from = before.get(id);
    if (!from) added.push(to);
    else if (from !== to) updated.push([from, to]);
  }
  const removed = [...before.values()].filter(({ id }) => !after.has(id));
  if (added.length + updated.length + removed.length === 0) return undefined;
  return {
    ...(added.length > 0 && { added }),
    ...(updated.length > 0 && { updated }),
    ...(removed.length > 0 && { removed }),
  };
}
