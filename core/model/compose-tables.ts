import { TABLE_NAMES, type TableName } from './argument-map';
import type { Id } from './id';
import type { TableChange, TablesChange } from './table-change';

/** What two changes in a row do to one record: as it was before both, and after them. */
interface Course<R> {
  readonly from: R | undefined;
  to: R | undefined;
}

interface Identified {
  readonly id: Id;
}

/**
 * The one change of tables that does what two do one after the other. A record that the second puts back, as the same object,
 * is not in it. O(both changes)
 *
 * @param second made for the tables that the first leaves
 */
export function composeTables(first: TablesChange, second: TablesChange): TablesChange {
  const tables: Partial<Record<TableName, TableChange<unknown>>> = {};
  for (const name of TABLE_NAMES) {
    const table = composed<Identified>(first[name], second[name]);
    if (table) tables[name] = table;
  }
  return tables as TablesChange;
}

function composed<R extends Identified>(
  first: TableChange<R> | undefined,
  second: TableChange<R> | undefined,
): TableChange<R> | undefined {
  if (!first || !second) return first ?? second;
  const courses = new Map<Id, Course<R>>();
  for (const course of coursesIn(first)) courses.set((course.from ?? course.to)!.id, course);
  for (const course of coursesIn(second)) {
    const { id } = (course.from ?? course.to)!;
    const known = courses.get(id);
    if (known) known.to = course.to;
    else courses.set(id, course);
  }
  const added: R[] = [];
  const updated: [R, R][] = [];
  const removed: R[] = [];
  for (const { from, to } of courses.values()) {
    if (from === to) continue;
    if (!from) added.push(to!);
    else if (!to) removed.push(from);
    else updated.push([from, to]);
  }
  if (added.length + updated.length + removed.length === 0) return undefined;
  return {
    ...(added.length > 0 && { added }),
    ...(updated.length > 0 && { updated }),
    ...(removed.length > 0 && { removed }),
  };
}

function* coursesIn<R>({ added = [], updated = [], removed = [] }: TableChange<R>): Generator<Course<R>> {
  for (const from of removed) yield { from, to: undefined };
  for (const [from, to] of updated) yield { from, to };
  for (const to of added) yield { from: undefined, to };
}
