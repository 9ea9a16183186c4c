import type { Point } from '../model/geometry';
import type { Id } from '../model/id';

/** A part of a layout that is moved as one: a single box, or a column of boxes; with the blocks that stand below it. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Its boxes, from the block's top left corner. */
  readonly parts: readonly (Point & { readonly id: Id })[];
  /** What stands below it, from left to right; in several rows, one below another, if one would be too wide. */
  readonly children: Block[];
  /** A column under one box alone: it keeps to that box's left edge, so that its arrows go straight up. */
  readonly column: boolean;
  /** Whether it stays next to the block before it: they are linked, or it undercuts that one's step. */
  readonly stays: boolean;
  /** Its top left corner; set by `placeBlocks`. */
  x: number;
  y: number;
  /** Where the arrows from its second and later rows go up; set by `placeBlocks` where there are such rows. */
  spine?: number;
  /** Whether it stands in the second or a later row; set by `placeBlocks`. */
  lower?: boolean;
}
