import type { Hung } from './block';
import type { Shape } from './shape';
import { LEVEL_GAP, SIBLING_GAP } from './spacing';

/** Into how many rows blocks are broken at most. */
const MOST_ROWS = 12;
/** One row more must make what hangs there so much smaller, as a part: rows below the first are further from their target. */
const WORTH = 0.1;

/** Breaks blocks into rows, in their order, where one row would be far wider than high. O(blocks). */
export function rowsOf(hung: readonly Hung[], { aspect, wide }: Shape): readonly (readonly Hung[])[] {
  let all = 0;
  for (let place = 0; place < hung.length; place++) {
    const { minX, maxX } = hung[place]!.block.outline;
    all += maxX - minX + SIBLING_GAP;
  }
  let best: readonly (readonly Hung[])[] = [hung];
  if (all <= wide) return best;
  const sizes = hung.map(({ block }) => {
    const { minX, maxX, height } = block.outline;
    return { width: maxX - minX + SIBLING_GAP, height: height + LEVEL_GAP };
  });
  let least = sideOf([all], [sizes.reduce((most, { height }) => Math.max(most, height), 0)], aspect);
  for (let count = 2; count <= Math.min(MOST_ROWS, hung.length); count++) {
    const rows: Hung[][] = [];
    const widths: number[] = [];
    const heights: number[] = [];
    hung.forEach((one, index) => {
      const { width, height } = sizes[index]!;
      const last = rows.length - 1;
      // A block goes where its middle falls.
      if (last < 0 || (!one.stays && widths[last]! + width / 2 > all / count)) {
        rows.push([one]);
        widths.push(width);
        heights.push(height);
        return;
      }
      rows[last]!.push(one);
      widths[last]! += width;
      heights[last] = Math.max(heights[last]!, height);
    });
    const side = sideOf(widths, heights, aspect) * (1 + WORTH * (rows.length - 1));
    if (side < least) {
      least = side;
      best = rows;
    }
  }
  return best;
}

/** The width of the smallest rectangle of the wanted shape that holds the rows. */
function sideOf(widths: readonly number[], heights: readonly number[], aspect: number): number {
  return Math.max(Math.max(...widths), heights.reduce((sum, height) => sum + height, 0) * aspect);
}
