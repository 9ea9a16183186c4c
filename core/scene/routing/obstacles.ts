import Flatbush from 'flatbush';
import type { Point, Rect } from '../../model/geometry';
import { MARK_RADIUS } from '../arrows/arrow-anatomy';
import { CellIndex } from '../index/cell-index';
import type { Arrow } from '../scene';

/** A horizontal or vertical part of a line. */
export interface Segment {
  readonly horizontal: boolean;
  /** Across the segment: its y if it is horizontal, else its x. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What a line that seeks its way must not cross (boxes and marks) and should not run along (lines), by place. */
export class Obstacles {
  readonly #rects: Shapes<Rect>;
  readonly #segments: Shapes<Segment>;

  /** O(n log n) */
  constructor(boxes: Iterable<Rect>, arrows: Iterable<Arrow>) {
    const rects = [...boxes];
    const segments: Segment[] = [];
    for (const arrow of arrows) {
      rects.push(markRect(arrow.mark));
      segments.push(...segmentsOf(arrow));
    }
    this.#rects = new Shapes(rects, (rect) => rect);
    this.#segments = new Shapes(segments, segmentRect);
  }

  /** Adds an arrow. */
  add(arrow: Arrow): void {
    this.#rects.add(markRect(arrow.mark));
    for (const segment of segmentsOf(arrow)) this.#segments.add(segment);
  }

  /**
   * The boxes and marks that touch a rectangle, given by its sides in px.
   *
   * @param most undefined is given where there are more
   */
  boxesIn(
    left: number,
    top: number,
    right: number,
    bottom: number,
    most: number,
  ): readonly Rect[] | undefined {
    const found: Rect[] = [];
    this.#rects.near(left, top, right, bottom, (rect) => {
      const { x, y, width, height } = rect;
      if (x < right && x + width > left && y < bottom && y + height > top && found.length <= most)
        found.push(rect);
    });
    return found.length > most ? undefined : found;
  }

  /** The segments that touch a rectangle, always in the same order. */
  segmentsIn(left: number, top: number, right: number, bottom: number): readonly Segment[] {
    const found: Segment[] = [];
    this.#segments.near(left, top, right, bottom, (segment) => {
      const { horizontal, level, from, to } = segment;
      const touches = horizontal
        ? level >= top && level <= bottom && from <= right && to >= left
        : level >= left && level <= right && from <= bottom && to >= top;
      if (touches) found.push(segment);
    });
    return found.sort(
      (a, b) =>
        a.level - b.level || a.from - b.from || a.to - b.to || Number(a.horizontal) - Number(b.horizontal),
    );
  }
}

/** Things by the rectangle that they stand in: those that are there at first in a tree, and those that come later in cells. */
class Shapes<T> {
  readonly #first: readonly T[];
  readonly #tree: Flatbush | undefined;
  readonly #later = new CellIndex<T>();
  readonly #rectOf: (thing: T) => Rect;

  constructor(first: readonly T[], rectOf: (thing: T) => Rect) {
    this.#first = first;
    this.#rectOf = rectOf;
    if (first.length === 0) return;
    this.#tree = new Flatbush(first.length);
    for (const thing of first) {
      const { x, y, width, height } = rectOf(thing);
      this.#tree.add(x, y, x + width, y + height);
    }
    this.#tree.finish();
  }

  add(thing: T): void {
    const { x, y, width, height } = this.#rectOf(thing);
    this.#later.add(x, y, x + width, y + height, thing);
  }

  near(left: number, top: number, right: number, bottom: number, use: (thing: T) => void): void {
    this.#tree?.search(left, top, right, bottom, (index) => {
      use(this.#first[index]!);
      return false;
    });
    for (const thing of this.#later.near(left, top, right, bottom)) use(thing);
  }
}

function markRect({ x, y }: Point): Rect {
  return { x: x - MARK_RADIUS, y: y - MARK_RADIUS, width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS };
}

function segmentRect({ horizontal, level, from, to }: Segment): Rect {
  return horizontal
    ? { x: from, y: level, width: to - from, height: 0 }
    : { x: level, y: from, width: 0, height: to - from };
}

function* segmentsOf({ stems, trunk }: Arrow): Generator<Segment> {
  for (const line of [...stems, trunk]) {
    for (let index = 1; index < line.length; index++) {
      const a = line[index - 1]!;
      const b = line[index]!;
      if (a.y === b.y) {
        yield { horizontal: true, level: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
      } else if (a.x === b.x) {
        yield { horizontal: false, level: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
      }
    }
  }
}
