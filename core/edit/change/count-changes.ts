import { TABLE_NAMES } from '../../model/argument-map';
import type { Change } from './change';

/** How many records a change adds, updates and removes; the title, the orientation and the way of weighing count as one each. */
export function countChanges(change: Change): number {
  const counts = TABLE_NAMES.map((name) => {
    const { added = [], updated = [], removed = [] } = change[name] ?? {};
    return added.length + updated.length + removed.length;
  });
  const others = [change.title, change.orientation, change.weighing].filter(
    (one) => one !== undefined,
  ).length;
  return counts.reduce((sum, count) => sum + count, others);
}
