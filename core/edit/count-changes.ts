import { TABLE_NAMES } from '../model/argument-map';
import type { Change } from './change';

/** How many records a change adds, updates and removes, the title counted as one. */
export function countChanges(change: Change): number {
  const counts = TABLE_NAMES.map((name) => {
    const { added = [], updated = [], removed = [] } = change[name] ?? {};
    return added.length + updated.length + removed.length;
  });
  return counts.reduce((sum, count) => sum + count, change.title ? 1 : 0);
}
