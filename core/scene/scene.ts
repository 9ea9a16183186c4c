import type { Point, Rect } from '../model/geometry';
import type { Id } from '../model/id';
import type { RelationKind, StatementKind } from '../model/kinds';

/** A run of text on one line: `x` is its left edge (right edge where `rtl`), `y` its baseline, from the box's corner. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width from the font metrics, in px; in boxes whole ones. */
  readonly width: number;
  readonly rtl?: boolean;
}

/** A statement's box. */
export interface Box extends Rect {
  readonly id: Id;
  readonly kind: StatementKind;
  /** The statement's text, broken into lines. */
  readonly lines: readonly Line[];
  /** How many citations it carries. */
  readonly citations: number;
  /** How many statements are folded away under it; 0 if none are. */
  readonly folded: number;
}

/** How an arrow is coloured and marked. A premise of a question answers it, which is neither for nor against. */
export type ArrowTone = RelationKind | 'answers';

/** A relation's arrow; `arrowPath` and `arrowHead` have its lines as SVG path data. */
export interface Arrow {
  readonly id: Id;
  readonly tone: ArrowTone;
  /** One polyline from each premise, in the order of the relation's premises. */
  readonly stems: readonly (readonly Point[])[];
  /** Where the stems of linked premises are joined; absent for a single premise. */
  readonly junction?: Point;
  /** From the junction (or from the end of the only stem) to the tip; at least two points. */
  readonly trunk: readonly Point[];
  /** Where the + or − (or undercut) mark stands: its centre. Also where an undercut of this relation hits. */
  readonly mark: Point;
  /** Whether the target is a relation. */
  readonly undercut: boolean;
  /** Of the relation, 0 to 1, by which its line is thinner; absent counts as 1. */
  readonly weight?: number;
}

/** The laid-out map, ready to draw. Boxes and arrows that did not change keep their identity from one scene to the next. */
export interface Scene {
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly arrows: ReadonlyMap<Id, Arrow>;
  /** Holds every box and arrow, without a margin. */
  readonly bounds: Rect;
}
