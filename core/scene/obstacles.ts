import type { Point, Rect } from '../model/geometry';

/** The side of a cell of the index, in px: about a box. */
const CELL = 256;
/** Lines nearer than this to one another look like one, in px. */
const TOO_NEAR = 7;

interface Segment {
  readonly horizontal: boolean;
  /** Across the segment: its y if it is horizontal, else its x. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What a line that seeks its way must not cross (boxes) and should not run along (lines), indexed by place. */
export class Obstacles {
  readonly #boxes = new Map<string, Rect[]>();
  readonly #segments = new Map<string, Segment[]>();

  constructor(boxes: Iterable<Rect>) {
    for (const box of boxes) this.addBox(box);
  }

  /** Adds a rectangle that no line may cross. */
  addBox(box: Rect): void {
    for (const cell of cellsOf(box.x, box.y, box.x + box.width, box.y + box.height)) {
      push(this.#boxes, cell, box);
    }
  }

  /** Adds lines; only their horizontal and vertical parts count. */
  addLines(lines: readonly (readonly Point[])[]): void {
    for (const line of lines) {
      for (let index = 1; index < line.length; index++) {
        const a = line[index - 1]!;
        const b = line[index]!;
        if (a.x !== b.x && a.y !== b.y) continue;
        const horizontal = a.y === b.y;
        const [from, to] = horizontal ? sorted(a.x, b.x) : sorted(a.y, b.y);
        const segment = { horizontal, level: horizontal ? a.y : a.x, from, to };
        for (const cell of cellsOf(
          Math.min(a.x, b.x),
          Math.min(a.y, b.y),
          Math.max(a.x, b.x),
          Math.max(a.y, b.y),
        )) {
          push(this.#segments, cell, segment);
        }
      }
    }
  }

  /** The boxes that a rectangle touches. */
  boxesIn(left: number, top: number, right: number, bottom: number): ReadonlySet<Rect> {
    const found = new Set<Rect>();
    for (const cell of cellsOf(left, top, right, bottom)) {
      for (const box of this.#boxes.get(cell) ?? []) {
        if (box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top)
          found.add(box);
      }
    }
    return found;
  }

  /** Whether a horizontal or vertical segment comes nearer than `clearance` px to a box. */
  isBlocked(a: Point, b: Point, clearance: number): boolean {
    const [left, right] = sorted(a.x, b.x);
    const [top, bottom] = sorted(a.y, b.y);
    return this.boxesIn(left - clearance, top - clearance, right + clearance, bottom + clearance).size > 0;
  }

  /** How many px of a horizontal or vertical segment run along lines that are there already. */
  overlap(a: Point, b: Point): number {
    const horizontal = a.y === b.y;
    const level = horizontal ? a.y : a.x;
    const [from, to] = horizontal ? sorted(a.x, b.x) : sorted(a.y, b.y);
    const seen = new Set<Segment>();
    let length = 0;
    for (const cell of cellsOf(
      Math.min(a.x, b.x),
      Math.min(a.y, b.y),
      Math.max(a.x, b.x),
      Math.max(a.y, b.y),
    )) {
      for (const segment of this.#segments.get(cell) ?? []) {
        if (segment.horizontal !== horizontal || seen.has(segment)) continue;
        seen.add(segment);
        if (Math.abs(segment.level - level) >= TOO_NEAR) continue;
        length += Math.max(0, Math.min(to, segment.to) - Math.max(from, segment.from));
      }
    }
    return length;
  }
}

function* cellsOf(left: number, top: number, right: number, bottom: number): Generator<string> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`;
  }
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function push<T>(index: Map<string, T[]>, cell: string, value: T): void {
  const list = index.get(cell);
  if (list) list.push(value);
  else index.set(cell, [value]);
}
