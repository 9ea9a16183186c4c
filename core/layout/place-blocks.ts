import type { Block } from './block';
import { type Outline, outlineOf, putOnTop, standBeside } from './contour';
import { rowsOf } from './rows-of';
import type { Shape } from './shape';
import { LEVEL_GAP, SIBLING_GAP, SPINE } from './spacing';

/**
 * Places a block and all below it as a tidy tree: rows as near as their contours allow, each block over the middle of
 * its row (Reingold and Tilford 1981; Buchheim, Jünger and Leipert 2002). A row that would be too wide is broken into
 * several, beside a spine for their arrows. The root stands at 0, 0. O(n), no recursion.
 */
export function placeBlocks(root: Block, shape: Shape): void {
  const blocks = topDown(root);
  const outlines = new Map<Block, Outline>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    outlines.set(block, placeBelow(block, outlines, shape));
    for (const child of block.children) outlines.delete(child);
  }
  // Up to here places were from the parent's top left corner.
  for (const block of blocks) {
    for (const child of block.children) {
      child.x += block.x;
      child.y += block.y;
    }
  }
}

function topDown(root: Block): Block[] {
  const blocks = [root];
  for (let next = 0; next < blocks.length; next++) {
    for (const child of blocks[next]!.children) blocks.push(child);
  }
  return blocks;
}

/** Places what stands below a block, from its top left corner; gives the outline of all. */
function placeBelow(block: Block, outlines: ReadonlyMap<Block, Outline>, shape: Shape): Outline {
  if (block.children.length === 0) return outlineOf(0, block.width, block.height);
  const rows = rowsOf(block.children, outlines, shape);
  return rows.length === 1 ? placeRow(block, outlines) : placeRows(block, rows, outlines);
}

function placeRow(block: Block, outlines: ReadonlyMap<Block, Outline>): Outline {
  const [first, ...others] = block.children;
  const row = lineUp(block.children, outlines);
  const last = others.at(-1) ?? first!;
  const width = last.x + last.width;
  const shift = first!.column && others.length === 0 ? 0 : (block.width - width) / 2;
  for (const child of block.children) {
    child.x += shift;
    child.y = block.height + LEVEL_GAP;
  }
  // The bus above a row spans all of it, and nothing may stand in its way.
  putOnTop(row, shift, Math.min(0, shift), Math.max(block.width, shift + width), LEVEL_GAP);
  putOnTop(row, 0, 0, block.width, block.height);
  return row;
}

function placeRows(block: Block, rows: readonly Block[][], outlines: ReadonlyMap<Block, Outline>): Outline {
  let y = block.height + LEVEL_GAP;
  let right = 0;
  for (const [index, children] of rows.entries()) {
    const row = lineUp(children, outlines);
    for (const child of children) {
      child.x += SPINE - row.minX;
      child.y = y;
      child.lower = index > 0;
    }
    right = Math.max(right, SPINE + row.maxX - row.minX);
    y += row.height + LEVEL_GAP;
  }
  const shift = (block.width - right) / 2;
  for (const child of block.children) child.x += shift;
  block.spine = shift;
  const all = outlineOf(shift, shift + right, y - LEVEL_GAP - block.height);
  putOnTop(all, 0, 0, block.width, block.height);
  return all;
}

/** Stands blocks side by side from x 0, as near as they allow; gives the outline of them and all below them. */
function lineUp(children: readonly Block[], outlines: ReadonlyMap<Block, Outline>): Outline {
  const [first, ...others] = children;
  const row = outlines.get(first!)!;
  first!.x = 0;
  for (const child of others) child.x = standBeside(row, outlines.get(child)!, SIBLING_GAP);
  return row;
}
