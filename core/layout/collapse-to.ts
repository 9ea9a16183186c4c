import type { Id } from '../model/id';
import type { SpanningForest } from './forest';

/**
 * The statements to collapse, so that no more is seen than the first levels of the map: those that have something under
 * them, from this level down. Level 1 holds what bears on nothing, level 2 what hangs under that, and so on.
 */
export function collapseToLevel({ order, parents, units }: SpanningForest, level: number): ReadonlySet<Id> {
  const levels = new Map<Id, number>();
  const collapsed = new Set<Id>();
  for (const id of order) {
    const parent = parents.get(id);
    const own = parent === undefined ? 1 : levels.get(parent)! + 1;
    levels.set(id, own);
    if (own >= level && units.has(id)) collapsed.add(id);
  }
  return collapsed;
}

/**
 * The statements to collapse, so that these, what hangs under them and what they hang under stay as they are, and all
 * else is folded away.
 */
export function collapseOthers(
  { order, parents, units }: SpanningForest,
  collapsed: ReadonlySet<Id>,
  ids: Iterable<Id>,
): ReadonlySet<Id> {
  const below = new Set(ids);
  for (const id of order) if (below.has(parents.get(id) ?? '')) below.add(id);
  const above = new Set<Id>();
  for (const id of below) {
    for (let next = parents.get(id); next !== undefined && !above.has(next); next = parents.get(next))
      above.add(next);
  }
  return new Set(order.filter((id) => units.has(id) && (below.has(id) ? collapsed.has(id) : !above.has(id))));
}
