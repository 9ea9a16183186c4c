/** The side of a cell, in px: about a box. */
const CELL = 256;
/** What spans more cells than this is kept in a list instead: a long line stands in many, and places may be any distance apart. */
const MOST_CELLS = 64;
/** What is near a rectangle of more cells is looked for in all things. */
const MOST_SEARCHED = 4096;
/** Cells in a row; a scene wider than this many shares cells, which costs time alone. */
const ROW = 1 << 20;

/** Things by the rectangle that they stand in, for finding those near a place. */
export class CellIndex<T> {
  readonly #cells = new Map<number, T[]>();
  readonly #large: T[] = [];
  readonly #all: T[] = [];

  /** Adds a thing that stands in a rectangle, given by its sides in px. */
  add(left: number, top: number, right: number, bottom: number, thing: T): void {
    this.#all.push(thing);
    const cells = cellsOf(left, top, right, bottom, MOST_CELLS);
    if (!cells) {
      this.#large.push(thing);
      return;
    }
    for (const cell of cells) {
      const list = this.#cells.get(cell);
      if (list) list.push(thing);
      else this.#cells.set(cell, [thing]);
    }
  }

  /** The things that touch a rectangle, each once, as they are found, and others. */
  *near(left: number, top: number, right: number, bottom: number): Generator<T> {
    const cells = cellsOf(left, top, right, bottom, MOST_SEARCHED);
    if (!cells) {
      yield* this.#all;
      return;
    }
    yield* this.#large;
    // What stands in one cell alone need not be remembered.
    const seen = cells.length > 1 ? new Set<T>() : undefined;
    for (const cell of cells) {
      for (const thing of this.#cells.get(cell) ?? []) {
        if (seen?.has(thing)) continue;
        seen?.add(thing);
        yield thing;
      }
    }
  }
}

/** The cells that a rectangle touches; undefined for more than `most`. */
function cellsOf(
  left: number,
  top: number,
  right: number,
  bottom: number,
  most: number,
): number[] | undefined {
  const [firstX, lastX] = [Math.floor(left / CELL), Math.floor(right / CELL)];
  const [firstY, lastY] = [Math.floor(top / CELL), Math.floor(bottom / CELL)];
  if (!((lastX - firstX + 1) * (lastY - firstY + 1) <= most)) return undefined;
  const cells: number[] = [];
  for (let x = firstX; x <= lastX; x++) for (let y = firstY; y <= lastY; y++) cells.push(y * ROW + x);
  return cells;
}
