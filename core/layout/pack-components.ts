import type { Block, Spot } from './block';
import type { Shape } from './shape';
import { COMPONENT_GAP } from './spacing';

/** Places whole trees in rows, in their order, so that together they fill a picture of a common shape. O(trees) */
export function packComponents(roots: readonly Block[], { whole }: Shape): readonly Spot[] {
  const extents = roots.map(({ outline: { minX, maxX, height } }) => ({ width: maxX - minX, height }));
  const area = extents.reduce(
    (sum, { width, height }) => sum + (width + COMPONENT_GAP) * (height + COMPONENT_GAP),
    0,
  );
  const widest = extents.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest, Math.sqrt(area * whole));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return roots.map((block, index) => {
    const { width, height } = extents[index]!;
    if (x > 0 && x + width > limit) {
      y += rowHeight + COMPONENT_GAP;
      x = 0;
      rowHeight = 0;
    }
    const spot = { block, x: x - block.outline.minX, y, parent: undefined, rise: undefined };
    x += width + COMPONENT_GAP;
    rowHeight = Math.max(rowHeight, height);
    return spot;
  });
}
