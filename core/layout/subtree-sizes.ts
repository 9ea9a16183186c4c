import type { Id } from '../model/id';
import type { SpanningForest } from './spanning-forest';

/** How many statements stand in each statement's subtree, itself included. O(n). */
export function subtreeSizes(forest: SpanningForest): ReadonlyMap<Id, number> {
  const sizes = new Map<Id, number>();
  for (let index = forest.order.length - 1; index >= 0; index--) {
    const id = forest.order[index]!;
    const size = (sizes.get(id) ?? 0) + 1;
    sizes.set(id, size);
    const parent = forest.parents.get(id);
    if (parent !== undefined) sizes.set(parent, (sizes.get(parent) ?? 0) + size);
  }
  return sizes;
}
