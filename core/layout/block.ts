import type { Point } from '../model/geometry';
import type { Id } from '../model/id';

/** A part of a layout that is moved as one: a single box, or a column of boxes; with the blocks that stand below it. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Its boxes, from the block's top left corner. */
  readonly parts: readonly (Point & { readonly id: Id })[];
  /** The row below it, from left to right. */
  readonly children: Block[];
  /** A column under one box alone: it keeps to that box's left edge, so that its arrows go straight up. */
  readonly column: boolean;
  /** Its top left corner; set by `placeBlocks`. */
  x: number;
  y: number;
}
