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
  for (let place = 0; place < hung.length; place++) all += widthOf(hung[place]!);
  let best = Infinity;
  if (all > wide) {
    let least = sideOf(hung, Infinity, aspect);
    for (let count = 2; count <= Math.min(MOST_ROWS, hung.length); count++) {
      const side = sideOf(hung, all / count, aspect);
      if (side >= least) continue;
      least = side;
      best = all / count;
    }
  }
  return best === Infinity ? [hung] : brokenAt(hung, best);
}

/** Rows of about a width. */
function brokenAt(hung: readonly Hung[], limit: number): readonly (readonly Hung[])[] {
  const rows: Hung[][] = [];
  let width = 0;
  for (const one of hung) {
    if (rows.length === 0 || startsRow(one, width, limit)) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)!.push(one);
    width += widthOf(one);
  }
  return rows;
}

/** The width of the smallest rectangle of the wanted shape that holds rows of about a width; more, the more rows they are. */
function sideOf(hung: readonly Hung[], limit: number, aspect: number): number {
  let rows = 1;
  let widest = 0;
  let heights = 0;
  let width = 0;
  let height = 0;
  for (let place = 0; place < hung.length; place++) {
    const one = hung[place]!;
    if (place > 0 && startsRow(one, width, limit)) {
      rows++;
      widest = Math.max(widest, width);
      heights += height;
      width = 0;
      height = 0;
    }
    width += widthOf(one);
    height = Math.max(height, one.block.outline.height + LEVEL_GAP);
  }
  return Math.max(widest, width, (heights + height) * aspect) * (1 + WORTH * (rows - 1));
}

/** Whether a block starts a row after one of some width: a block goes where its middle falls. */
function startsRow(one: Hung, width: number, limit: number): boolean {
  return !one.stays && width + widthOf(one) / 2 > limit;
}

function widthOf({ block: { outline } }: Hung): number {
  return outline.maxX - outline.minX + SIBLING_GAP;
}
