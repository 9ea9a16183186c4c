import { type TablesChange, tableChangeBetween } from '../model/table-change';
import type { FoldedMap } from './fold';

/**
 * What is shown otherwise after a change: the change itself, unless some of the map is folded away. What folding hides and
 * shows is in no change, so what is shown is then compared.
 *
 * @param before of the map before the change
 * @param after of the map after it, which may be folded otherwise
 */
export function shownChange(before: FoldedMap, after: FoldedMap, change: TablesChange): TablesChange {
  if (before.folded.size === 0 && after.folded.size === 0) return change;
  const statements = tableChangeBetween(before.map.statements, after.map.statements);
  const relations = tableChangeBetween(before.map.relations, after.map.relations);
  return { ...(statements && { statements }), ...(relations && { relations }) };
}
