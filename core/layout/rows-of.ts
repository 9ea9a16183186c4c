import type { Block } from './block';
import type { Outline } from './contour';
import { LEVEL_GAP, SIBLING_GAP } from './spacing';

/** Rows are broken so that what hangs under a statement is about this much wider than high. */
const ASPECT = 1.7;
/** A row is left alone up to this width, in px, and up to this much past the width that it would be broken to. */
const WIDE = 2600;
const SLACK = 1.4;

/** Breaks blocks into rows, in their order, where one row would be far wider than high. O(blocks). */
export function rowsOf(children: readonly Block[], outlines: ReadonlyMap<Block, Outline>): Block[][] {
  let area = 0;
  let all = 0;
  for (const child of children) {
    const { minX, maxX, height } = outlines.get(child)!;
    const width = maxX - minX + SIBLING_GAP;
    all += width;
    area += width * (height + LEVEL_GAP);
  }
  const goal = Math.sqrt(area * ASPECT);
  if (all <= Math.max(WIDE, goal * SLACK)) return [[...children]];
  const rows: Block[][] = [];
  let width = 0;
  for (const child of children) {
    const { minX, maxX } = outlines.get(child)!;
    const own = maxX - minX + SIBLING_GAP;
    if (rows.length === 0 || (!child.stays && width + own / 2 > goal)) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)!.push(child);
    width += own;
  }
  return rows;
}
