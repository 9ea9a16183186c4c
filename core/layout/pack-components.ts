import type { Block } from './block';
import type { Shape } from './shape';
import { COMPONENT_GAP } from './spacing';

/** Places whole trees in rows, in their order, so that together they fill a picture of a common shape. O(n). */
export function packComponents(roots: readonly Block[], { whole }: Shape): void {
  const extents = roots.map(extentOf);
  const area = extents.reduce(
    (sum, { width, height }) => sum + (width + COMPONENT_GAP) * (height + COMPONENT_GAP),
    0,
  );
  const widest = extents.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest, Math.sqrt(area * whole));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  roots.forEach((root, index) => {
    const { left, width, height } = extents[index]!;
    if (x > 0 && x + width > limit) {
      y += rowHeight + COMPONENT_GAP;
      x = 0;
      rowHeight = 0;
    }
    move(root, x - left, y);
    x += width + COMPONENT_GAP;
    rowHeight = Math.max(rowHeight, height);
  });
}

function extentOf(root: Block): { left: number; width: number; height: number } {
  let left = 0;
  let right = 0;
  let bottom = 0;
  eachBlock(root, (block) => {
    left = Math.min(left, block.x);
    right = Math.max(right, block.x + block.width);
    bottom = Math.max(bottom, block.y + block.height);
  });
  return { left, width: right - left, height: bottom };
}

function move(root: Block, dx: number, dy: number): void {
  eachBlock(root, (block) => {
    block.x += dx;
    block.y += dy;
  });
}

/** Visits a block and all below it. */
export function eachBlock(root: Block, visit: (block: Block) => void): void {
  const waiting = [root];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    visit(block);
    for (const child of block.children) waiting.push(child);
  }
}
