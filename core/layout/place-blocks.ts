import type { Block } from './block';
import { type Contour, contourOf, joinContours, pushStep } from './contour';
import { LEVEL_GAP, SIBLING_GAP } from './spacing';

interface Sides {
  readonly left: Contour;
  readonly right: Contour;
}

/**
 * Places a block and all below it as a tidy tree: rows as near as their contours allow, each block over the middle of
 * its row (Reingold and Tilford 1981; Buchheim, Jünger and Leipert 2002). The root stands at 0, 0. O(n), no recursion.
 */
export function placeBlocks(root: Block): void {
  const blocks = topDown(root);
  for (const block of blocks) {
    for (const child of block.children) child.y = block.y + block.height + LEVEL_GAP;
  }
  const sides = new Map<Block, Sides>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    sides.set(block, sidesOf(block, sides));
    for (const child of block.children) sides.delete(child);
  }
  // Up to here x was from the parent's left edge.
  for (const block of blocks) for (const child of block.children) child.x += block.x;
}

function topDown(root: Block): Block[] {
  const blocks = [root];
  for (let next = 0; next < blocks.length; next++) {
    for (const child of blocks[next]!.children) blocks.push(child);
  }
  return blocks;
}

function sidesOf(block: Block, known: ReadonlyMap<Block, Sides>): Sides {
  const bottom = block.y + block.height;
  const [first, ...others] = block.children;
  if (!first) return { left: contourOf(0, bottom), right: contourOf(block.width, bottom) };

  let row = known.get(first)!;
  first.x = 0;
  for (const child of others) {
    const joined = joinContours(row, known.get(child)!, SIBLING_GAP);
    child.x = joined.shift;
    row = joined;
  }
  const last = others.at(-1) ?? first;
  const rowWidth = last.x + last.width;
  const shift = first.column && others.length === 0 ? 0 : (block.width - rowWidth) / 2;
  for (const child of block.children) child.x += shift;

  // The bus above a row spans all of it, and nothing may stand in its way.
  const busLeft = Math.min(0, shift);
  const busRight = Math.max(block.width, shift + rowWidth);
  pushStep(row.left, shift, busLeft, bottom + LEVEL_GAP);
  pushStep(row.right, shift, busRight, bottom + LEVEL_GAP);
  pushStep(row.left, 0, 0, bottom);
  pushStep(row.right, 0, block.width, bottom);
  return row;
}
