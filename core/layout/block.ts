import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { Outline } from './contour';

/** The size of a statement's box, in px. */
export type SizeOf = (id: Id) => { readonly width: number; readonly height: number };

/**
 * A part of a layout that is moved as one, a single box or a column of boxes, with the blocks that stand below it. A value:
 * it knows nothing of where it stands, and is taken over into the next layout where nothing below it has changed.
 */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Its boxes, from the block's top left corner. */
  readonly parts: readonly (Point & { readonly id: Id })[];
  /** Whether it is a column. */
  readonly column: boolean;
  /** What stands below it, from left to right; in several rows, one below another, if one would be too wide. */
  readonly children: readonly Child[];
  /** Where the arrows from its second and later rows go up, from its left edge; undefined where there are no such rows. */
  readonly spine: number | undefined;
  /** Of the block and all below it. */
  readonly outline: Outline;
  /** The relations of which all premises stand in the column, or in the rows right below the box. */
  readonly relations: readonly Id[];
}

/** A block that hangs under another. */
export interface Hung {
  readonly block: Block;
  /** Whether it stays next to the block before it: they are linked, or it undercuts that one's step. */
  readonly stays: boolean;
}

/** One that has its place: its top left corner, from that of the block that it hangs under. */
export interface Child extends Hung, Point {
  /** Whether it stands in the second or a later row. */
  readonly lower: boolean;
}

/** A block where it stands in the scene: its top left corner, which need not be at a whole px. */
export interface Spot extends Point {
  readonly block: Block;
  /** The statement that it hangs under; undefined for a root. */
  readonly parent: Id | undefined;
  /** For one in a second or later row: where the arrows from there go up, and the top of the first row. */
  readonly rise: Point | undefined;
}
