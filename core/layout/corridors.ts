import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { Spot } from './block';
import { SIBLING_GAP, SPINE } from './spacing';

/** How far above a row of boxes its free way runs, in px: over the marks of their arrows, and under the buses. */
const OVER_ROW = 28;
/** How far beside a block a free way runs: in the middle of the gap to its neighbour. */
const BESIDE = SIBLING_GAP / 2;
/** How far left of all boxes a way between trees that do not stand beside one another runs, in px. */
const OUTSIDE = 52;
/** Where a free way runs in the room beside rows one below another: right of the arrows there. */
const IN_SPINE = (3 * SPINE) / 4;

/** The ways past a statement on which no box stands, as the layout leaves them. All in px of the scene. */
export interface Corridor {
  /** The height of the way above the row that the statement, or its column, stands in. As long as the row. */
  readonly above: number;
  /** Where ways run at both sides of the statement or its column, from `above` down to its bottom. */
  readonly left: number;
  readonly right: number;
  /** Whether it stands in a column. */
  readonly column: boolean;
  /** The statement that the row hangs under; undefined for a root. */
  readonly parent: Id | undefined;
  /** For a second or later row: where a way goes up from `above`, and the height of the way above the first row. */
  readonly rise?: Point;
}

/** The ways past the statements of a block. */
export function corridorOf({ block, x, y, parent, rise }: Spot): Corridor {
  return {
    above: y - OVER_ROW,
    left: x - BESIDE,
    right: x + block.width + BESIDE,
    column: block.column,
    parent,
    ...(rise && { rise: { x: rise.x + IN_SPINE, y: rise.y - OVER_ROW } }),
  };
}

/** A free way left of all trees, in px. */
export function leftOfAll(roots: readonly Spot[]): number {
  return roots.reduce((least, { block, x }) => Math.min(least, x + block.outline.minX), Infinity) - OUTSIDE;
}
