import type { Id } from '../model/id';

/** Compares two ids in code-unit order, the order of records in a file. */
export function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
