import type { Point, Rect } from '../model/geometry';

/** The side of a cell of the index, in px: about a box. */
const CELL = 256;
/** Cells in a row of the index; a scene wider than this many shares cells, which costs time alone. */
const ROW = 1 << 20;

/** A horizontal or vertical part of a line. */
export interface Segment {
  readonly horizontal: boolean;
  /** Across the segment: its y if it is horizontal, else its x. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What a line that seeks its way must not cross (boxes) and should not run along (lines), indexed by place. */
export class Obstacles {
  readonly #boxes = new Map<number, Rect[]>();
  readonly #segments = new Map<number, Segment[]>();

  constructor(boxes: Iterable<Rect>) {
    for (const box of boxes) this.addBox(box);
  }

  /** Adds a rectangle that no line may cross. */
  addBox(box: Rect): void {
    eachCell(box.x, box.y, box.x + box.width, box.y + box.height, (cell) => push(this.#boxes, cell, box));
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
        eachCell(left, top, right, bottom, (cell) => push(this.#segments, cell, segment));
      }
    }
  }

  /** The boxes that touch a rectangle. */
  boxesIn(left: number, top: number, right: number, bottom: number): ReadonlySet<Rect> {
    const found = new Set<Rect>();
    eachCell(left, top, right, bottom, (cell) => {
      for (const box of this.#boxes.get(cell) ?? []) {
        if (box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top) {
          found.add(box);
        }
      }
    });
    return found;
  }

  /** The segments near a rectangle; some of them may lie outside. */
  segmentsNear(left: number, top: number, right: number, bottom: number): ReadonlySet<Segment> {
    const found = new Set<Segment>();
    eachCell(left, top, right, bottom, (cell) => {
      for (const segment of this.#segments.get(cell) ?? []) found.add(segment);
    });
    return found;
  }
}

function eachCell(
  left: number,
  top: number,
  right: number,
  bottom: number,
  visit: (cell: number) => void,
): void {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) visit(y * ROW + x);
  }
}

function push<T>(index: Map<number, T[]>, cell: number, value: T): void {
  const list = index.get(cell);
  if (list) list.push(value);
  else index.set(cell, [value]);
}
