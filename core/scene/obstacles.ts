import type { Point, Rect } from '../model/geometry';
import { CellIndex } from './cell-index';

/** A horizontal or vertical part of a line. */
export interface Segment {
  readonly horizontal: boolean;
  /** Across the segment: its y if it is horizontal, else its x. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What a line that seeks its way must not cross (boxes) and should not run along (lines), by place. */
export class Obstacles {
  readonly #boxes = new CellIndex<Rect>();
  readonly #segments = new CellIndex<Segment>();

  constructor(boxes: Iterable<Rect>) {
    for (const box of boxes) this.addBox(box);
  }

  /** Adds a rectangle that no line may cross. */
  addBox(box: Rect): void {
    this.#boxes.add(box.x, box.y, box.x + box.width, box.y + box.height, box);
  }

  /** Adds lines; only their horizontal and vertical parts count. */
  addLines(lines: readonly (readonly Point[])[]): void {
    for (const line of lines) {
      for (let index = 1; index < line.length; index++) {
        const a = line[index - 1]!;
        const b = line[index]!;
        if (a.x !== b.x && a.y !== b.y) continue;
        const horizontal = a.y === b.y;
        const left = Math.min(a.x, b.x);
        const top = Math.min(a.y, b.y);
        const right = Math.max(a.x, b.x);
        const bottom = Math.max(a.y, b.y);
        const segment: Segment = horizontal
          ? { horizontal, level: top, from: left, to: right }
          : { horizontal, level: left, from: top, to: bottom };
        this.#segments.add(left, top, right, bottom, segment);
      }
    }
  }

  /**
   * The boxes that touch a rectangle, given by its sides in px.
   *
   * @param most undefined is given where there are more; the look for them ends there
   */
  boxesIn(
    left: number,
    top: number,
    right: number,
    bottom: number,
    most: number,
  ): readonly Rect[] | undefined {
    const found: Rect[] = [];
    for (const box of this.#boxes.near(left, top, right, bottom)) {
      const { x, y, width, height } = box;
      if (x < right && x + width > left && y < bottom && y + height > top && found.push(box) > most)
        return undefined;
    }
    return found;
  }

  /** The segments near a rectangle; some of them may lie outside. */
  segmentsNear(left: number, top: number, right: number, bottom: number): Iterable<Segment> {
    return this.#segments.near(left, top, right, bottom);
  }
}
