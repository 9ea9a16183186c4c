import type { Point } from '../../model/geometry';

/** Where the lines of an arrow run, before it is drawn. */
export interface ArrowLines {
  /** One polyline from each premise. */
  readonly stems: readonly (readonly Point[])[];
  /** Where the stems of linked premises are joined; absent for a single premise. */
  readonly junction?: Point;
  /** From the junction, or from the end of the only stem, to the tip. */
  readonly trunk: readonly Point[];
  /** The centre of the mark. */
  readonly mark: Point;
}
