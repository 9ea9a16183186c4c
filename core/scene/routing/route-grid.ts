import type { Point, Rect } from '../../model/geometry';
import type { Segment } from './obstacles';

/** How near a line may come to a box, in px; half the gap of a column leaves room for it. */
export const CLEARANCE = 5;
/** Lines nearer than this to one another look like one, in px. */
const TOO_NEAR = 7;
/** What each px along another line costs, in px of a longer way. */
const OVERLAP_COST = 2.5;
/** Lines of the grid run this far beside boxes, in px. */
const BESIDE = { x: 12, y: 6.5 } as const;

/**
 * The horizontal and vertical lines beside boxes and through given points, on which a way is sought: a sparse grid. A
 * crossing is numbered `column * rows + row`.
 */
export class RouteGrid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly rows: number;
  /** What the step to the next column or row costs, by crossing; Infinity where a box is in the way. */
  readonly right: Float64Array;
  readonly down: Float64Array;

  constructor(points: readonly Point[], boxes: readonly Rect[], segments: Iterable<Segment>) {
    this.xs = ascending([
      ...points.map(({ x }) => x),
      ...boxes.flatMap(({ x, width }) => [x - BESIDE.x, x + width + BESIDE.x]),
    ]);
    this.ys = ascending([
      ...points.map(({ y }) => y),
      ...boxes.flatMap(({ y, height }) => [y - BESIDE.y, y + height + BESIDE.y]),
    ]);
    this.rows = this.ys.length;
    this.right = new Float64Array(this.xs.length * this.rows);
    this.down = new Float64Array(this.xs.length * this.rows);
    for (let column = 0; column < this.xs.length; column++) {
      const width = (this.xs[column + 1] ?? Infinity) - this.xs[column]!;
      for (let row = 0; row < this.rows; row++) {
        this.right[column * this.rows + row] = width;
        this.down[column * this.rows + row] = (this.ys[row + 1] ?? Infinity) - this.ys[row]!;
      }
    }
    for (const segment of segments) this.#weigh(segment);
    for (const box of boxes) this.#block(box);
  }

  /** The number of the crossing at a point that the grid was made for. */
  crossingAt({ x, y }: Point): number {
    return lowerBound(this.xs, x) * this.rows + lowerBound(this.ys, y);
  }

  pointOf(crossing: number): Point {
    return { x: this.xs[Math.floor(crossing / this.rows)]!, y: this.ys[crossing % this.rows]! };
  }

  #block({ x, y, width, height }: Rect): void {
    const left = x - CLEARANCE;
    const right = x + width + CLEARANCE;
    const top = y - CLEARANCE;
    const bottom = y + height + CLEARANCE;
    // Steps that begin before the box and end in it or past it are blocked too, so one more line on that side counts.
    const firstColumn = upperBound(this.xs, left);
    const lastColumn = lowerBound(this.xs, right) - 1;
    const firstRow = upperBound(this.ys, top);
    const lastRow = lowerBound(this.ys, bottom) - 1;
    for (let column = Math.max(0, firstColumn - 1); column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) this.right[column * this.rows + row] = Infinity;
    }
    for (let column = firstColumn; column <= lastColumn; column++) {
      for (let row = Math.max(0, firstRow - 1); row <= lastRow; row++) {
        this.down[column * this.rows + row] = Infinity;
      }
    }
  }

  #weigh({ horizontal, level, from, to }: Segment): void {
    const [across, along] = horizontal ? [this.ys, this.xs] : [this.xs, this.ys];
    const firstLine = upperBound(across, level - TOO_NEAR);
    const lastLine = lowerBound(across, level + TOO_NEAR) - 1;
    const lastStep = Math.min(along.length - 2, lowerBound(along, to) - 1);
    for (let step = Math.max(0, upperBound(along, from) - 1); step <= lastStep; step++) {
      const overlap = Math.min(to, along[step + 1]!) - Math.max(from, along[step]!);
      for (let line = firstLine; line <= lastLine; line++) {
        if (horizontal) this.right[step * this.rows + line]! += OVERLAP_COST * overlap;
        else this.down[line * this.rows + step]! += OVERLAP_COST * overlap;
      }
    }
  }
}

function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(new Set(values)).sort();
}

/** The place of the first value that is not less. */
function lowerBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first value that is greater. */
function upperBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
