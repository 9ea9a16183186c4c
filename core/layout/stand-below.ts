import type { Block, Child, Hung } from './block';
import { type Outline, outlineOf, standBeside, withTop } from './contour';
import { rowsOf } from './rows-of';
import type { Shape } from './shape';
import { LEVEL_GAP, SIBLING_GAP, SPINE } from './spacing';

/** What hangs under a block, in its places. */
type Below = Pick<Block, 'children' | 'spine' | 'outline'>;
type Size = Pick<Block, 'width' | 'height'>;

/**
 * Stands blocks below another as a tidy tree: in a row, as near as their contours allow, in whose middle it stands
 * (Reingold and Tilford 1981; Buchheim, Jünger and Leipert 2002). A row that would be too wide is broken into several, beside
 * a spine for their arrows. O(blocks, and the steps of the lower of every two neighbours).
 */
export function standBelow(above: Size, hung: readonly Hung[], shape: Shape): Below {
  if (hung.length === 0) return { children: [], outline: outlineOf(0, above.width, above.height) };
  const rows = rowsOf(hung, shape);
  return rows.length === 1 ? inOneRow(above, hung) : inRows(above, rows);
}

function inOneRow({ width, height }: Size, hung: readonly Hung[]): Below {
  const { xs, outline } = lineUp(hung);
  const last = hung.length - 1;
  const rowWidth = xs[last]! + hung[last]!.block.width;
  const shift = hung.length === 1 && hung[0]!.block.column ? 0 : (width - rowWidth) / 2;
  const children = hung.map(
    (one, index): Child => ({ ...one, x: xs[index]! + shift, y: height + LEVEL_GAP, lower: false }),
  );
  // The bus above a row spans all of it, and nothing may stand in its way.
  const row = withTop(outline, shift, Math.min(0, shift), Math.max(width, shift + rowWidth), LEVEL_GAP);
  return { children, outline: withTop(row, 0, 0, width, height) };
}

function inRows({ width, height }: Size, rows: readonly (readonly Hung[])[]): Below {
  const placed: Child[] = [];
  let y = height + LEVEL_GAP;
  let right = 0;
  for (const [index, hung] of rows.entries()) {
    const { xs, outline } = lineUp(hung);
    for (const [place, one] of hung.entries())
      placed.push({ ...one, x: xs[place]! + SPINE - outline.minX, y, lower: index > 0 });
    right = Math.max(right, SPINE + outline.maxX - outline.minX);
    y += outline.height + LEVEL_GAP;
  }
  const spine = (width - right) / 2;
  const children = placed.map((child) => ({ ...child, x: child.x + spine }));
  const all = outlineOf(spine, spine + right, y - LEVEL_GAP - height);
  return { children, spine, outline: withTop(all, 0, 0, width, height) };
}

/** Stands blocks side by side from x 0, as near as they allow; gives where each stands, and the outline of them and all below. */
function lineUp(hung: readonly Hung[]): { readonly xs: readonly number[]; readonly outline: Outline } {
  let outline = hung[0]!.block.outline;
  const xs = [0];
  for (const { block } of hung.slice(1)) {
    const beside = standBeside(outline, block.outline, SIBLING_GAP);
    xs.push(beside.shift);
    outline = beside.outline;
  }
  return { xs, outline };
}
