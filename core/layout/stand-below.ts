import type { Block, Child, Hung } from './block';
import { type Outline, outlineOf, standBeside, withTop } from './contour';
import { rowsOf } from './rows-of';
import type { Shape } from './shape';
import { LEVEL_GAP, SIBLING_GAP, SPINE } from './spacing';

/** What hangs under a block, in its places. */
type Below = Pick<Block, 'children' | 'spine' | 'outline'>;

const nothing: readonly Child[] = [];

/**
 * Stands blocks below another as a tidy tree: in a row, as near as their contours allow, in whose middle it stands
 * (Reingold and Tilford 1981; Buchheim, Jünger and Leipert 2002). A row that would be too wide is broken into several, beside
 * a spine for their arrows. O(blocks, and the steps of the lower of every two neighbours).
 */
export function standBelow(width: number, height: number, hung: readonly Hung[], shape: Shape): Below {
  if (hung.length === 0) return { children: nothing, spine: undefined, outline: outlineOf(0, width, height) };
  const rows = rowsOf(hung, shape);
  return rows.length === 1 ? inOneRow(width, height, hung) : inRows(width, height, rows);
}

function inOneRow(width: number, height: number, hung: readonly Hung[]): Below {
  const { xs, outline } = lineUp(hung);
  const last = hung.length - 1;
  const rowWidth = xs[last]! + hung[last]!.block.width;
  const shift = last === 0 && hung[0]!.block.column ? 0 : (width - rowWidth) / 2;
  const y = height + LEVEL_GAP;
  const children: Child[] = [];
  for (let index = 0; index <= last; index++) {
    const { block, stays } = hung[index]!;
    children.push({ block, stays, x: xs[index]! + shift, y, lower: false });
  }
  // The bus above a row spans all of it, and nothing may stand in its way.
  const row = withTop(outline, shift, Math.min(0, shift), Math.max(width, shift + rowWidth), LEVEL_GAP);
  return { children, spine: undefined, outline: withTop(row, 0, 0, width, height) };
}

function inRows(width: number, height: number, rows: readonly (readonly Hung[])[]): Below {
  const lines = rows.map(lineUp);
  const right = lines.reduce((most, { outline }) => Math.max(most, SPINE + outline.maxX - outline.minX), 0);
  const spine = (width - right) / 2;
  const children: Child[] = [];
  let y = height + LEVEL_GAP;
  for (let index = 0; index < rows.length; index++) {
    const hung = rows[index]!;
    const { xs, outline } = lines[index]!;
    for (let place = 0; place < hung.length; place++) {
      const { block, stays } = hung[place]!;
      children.push({ block, stays, x: xs[place]! + SPINE - outline.minX + spine, y, lower: index > 0 });
    }
    y += outline.height + LEVEL_GAP;
  }
  const all = outlineOf(spine, spine + right, y - LEVEL_GAP - height);
  return { children, spine, outline: withTop(all, 0, 0, width, height) };
}

/** Stands blocks side by side from x 0, as near as they allow; gives where each stands, and the outline of them and all below. */
function lineUp(hung: readonly Hung[]): { readonly xs: readonly number[]; readonly outline: Outline } {
  let outline = hung[0]!.block.outline;
  const xs = [0];
  for (let place = 1; place < hung.length; place++) {
    const beside = standBeside(outline, hung[place]!.block.outline, SIBLING_GAP);
    xs.push(beside.shift);
    outline = beside.outline;
  }
  return { xs, outline };
}
