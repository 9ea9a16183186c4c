import type { ArgumentMap } from '../model/argument-map';
import type { TablesChange } from '../model/table-change';
import { chooseForest } from './choose-forest';
import type { SpanningForest } from './forest';
import { patchForest } from './patch-forest';

/**
 * The spanning forest of a map after a change, from that of the map before it: the same as if it were chosen anew, and the same
 * object where the change can make no other. Where `patchForest` can follow the change, about O(change); else O(n log n).
 */
export function advanceForest(
  forest: SpanningForest,
  before: ArgumentMap,
  after: ArgumentMap,
  change: TablesChange,
): SpanningForest {
  return keepsForest(before, change)
    ? forest
    : (patchForest(forest, before, after, change) ?? chooseForest(after));
}

/** Whether a change leaves all statements, their kinds and all relations as they are. */
function keepsForest(before: ArgumentMap, { statements = {}, relations }: TablesChange): boolean {
  const { added = [], updated = [], removed = [] } = statements;
  if (relations || added.length + removed.length > 0) return false;
  return updated.every(([{ id }, { kind }]) => before.statements.get(id)!.kind === kind);
}
