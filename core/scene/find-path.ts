import type { Point } from '../model/geometry';
import { Heap } from './heap';
import type { Obstacles } from './obstacles';
import type { Port } from './ports';

/** How near a line may come to a box, in px; half the gap of a column leaves room for it. */
const CLEARANCE = 5;
/** Lines of the search run this far beside boxes, in px. */
const BESIDE = { x: 12, y: 7 } as const;
/** What a corner costs, and each px along another line, in px of a longer way. */
const CORNER_COST = 36;
const OVERLAP_COST = 2.5;
/** How far around the two ends a way is sought, in px, and among how many boxes at most. */
const MARGIN = 260;
const MOST_BOXES = 160;

/**
 * The best way from one of some ports to one of others, along horizontal and vertical lines beside boxes: A* (Hart,
 * Nilsson and Raphael 1968) over the sparse grid of those lines.
 *
 * @returns its corners, from edge to edge; undefined where there is none, or too much stands around to look for one
 */
export function findPath(
  from: readonly Port[],
  to: readonly Port[],
  obstacles: Obstacles,
): Point[] | undefined {
  const ends = [...from, ...to].map(({ outside }) => outside);
  const left = Math.min(...ends.map(({ x }) => x)) - MARGIN;
  const right = Math.max(...ends.map(({ x }) => x)) + MARGIN;
  const top = Math.min(...ends.map(({ y }) => y)) - MARGIN;
  const bottom = Math.max(...ends.map(({ y }) => y)) + MARGIN;
  const boxes = obstacles.boxesIn(left, top, right, bottom);
  if (boxes.size > MOST_BOXES) return undefined;

  const xs = new Set(ends.map(({ x }) => x));
  const ys = new Set(ends.map(({ y }) => y));
  for (const box of boxes) {
    xs.add(box.x - BESIDE.x).add(box.x + box.width + BESIDE.x);
    ys.add(box.y - BESIDE.y).add(box.y + box.height + BESIDE.y);
  }
  return new Grid(ascending(xs), ascending(ys), obstacles).search(from, to);
}

/** A state of the search: a crossing of two grid lines, and whether it was reached along x or along y. */
interface Reached {
  readonly column: number;
  readonly row: number;
  readonly alongX: boolean;
  readonly cost: number;
  readonly port?: Port;
  readonly before?: Reached;
}

class Grid {
  readonly #xs: readonly number[];
  readonly #ys: readonly number[];
  readonly #obstacles: Obstacles;
  /** What a step between two neighbouring crossings costs, worked out when first needed; Infinity for a blocked one. */
  readonly #steps = new Map<number, number>();

  constructor(xs: readonly number[], ys: readonly number[], obstacles: Obstacles) {
    this.#xs = xs;
    this.#ys = ys;
    this.#obstacles = obstacles;
  }

  search(from: readonly Port[], to: readonly Port[]): Point[] | undefined {
    const goals = new Map<number, Port>();
    for (const port of to) if (this.#isOpen(port)) goals.set(this.#keyOf(port.outside), port);
    const open = new Heap<Reached>();
    const push = (reached: Reached) => open.push(reached.cost + this.#atLeast(reached, goals), reached);
    for (const port of from) {
      if (!this.#isOpen(port)) continue;
      const { column, row } = this.#crossingOf(port.outside);
      push({ column, row, alongX: port.at.y === port.outside.y, cost: port.cost, port });
    }
    const settled = new Set<number>();
    for (let reached = open.pop(); reached; reached = open.pop()) {
      if ('goal' in reached) return this.#wayOf(reached as Reached & { goal: Port });
      const state = 2 * this.#key(reached.column, reached.row) + (reached.alongX ? 1 : 0);
      if (settled.has(state)) continue;
      settled.add(state);
      const goal = goals.get(this.#key(reached.column, reached.row));
      if (goal) {
        const turns = reached.alongX !== (goal.at.y === goal.outside.y);
        const arrived = {
          ...reached,
          before: reached,
          goal,
          cost: reached.cost + goal.cost + (turns ? CORNER_COST : 0),
        };
        open.push(arrived.cost, arrived);
      }
      for (const [dx, dy] of DIRECTIONS) {
        const column = reached.column + dx;
        const row = reached.row + dy;
        if (column < 0 || row < 0 || column >= this.#xs.length || row >= this.#ys.length) continue;
        const step = this.#step(reached.column, reached.row, column, row);
        if (step === Infinity) continue;
        const alongX = dx !== 0;
        push({
          column,
          row,
          alongX,
          cost: reached.cost + step + (alongX === reached.alongX ? 0 : CORNER_COST),
          before: reached,
        });
      }
    }
    return undefined;
  }

  /** Whether the short line from a port's edge outwards is free, but for its own box. */
  #isOpen({ at, outside }: Port): boolean {
    const { x, y } = { x: outside.x - at.x, y: outside.y - at.y };
    const beyond = { x: at.x + Math.sign(x) * (CLEARANCE + 1), y: at.y + Math.sign(y) * (CLEARANCE + 1) };
    return !this.#obstacles.isBlocked(beyond, outside, CLEARANCE);
  }

  #step(column: number, row: number, toColumn: number, toRow: number): number {
    const alongX = row === toRow;
    const key = 2 * this.#key(Math.min(column, toColumn), Math.min(row, toRow)) + (alongX ? 1 : 0);
    let cost = this.#steps.get(key);
    if (cost === undefined) {
      const a = this.#pointOf(column, row);
      const b = this.#pointOf(toColumn, toRow);
      cost = this.#obstacles.isBlocked(a, b, CLEARANCE)
        ? Infinity
        : Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + OVERLAP_COST * this.#obstacles.overlap(a, b);
      this.#steps.set(key, cost);
    }
    return cost;
  }

  /** No way to any goal is shorter than the nearest one's Manhattan distance. */
  #atLeast({ column, row }: Reached, goals: ReadonlyMap<number, Port>): number {
    const { x, y } = this.#pointOf(column, row);
    let least = Infinity;
    for (const { outside } of goals.values()) {
      least = Math.min(least, Math.abs(outside.x - x) + Math.abs(outside.y - y));
    }
    return least;
  }

  #wayOf(arrived: Reached & { readonly goal: Port }): Point[] {
    const way: Point[] = [arrived.goal.at];
    let port: Port | undefined;
    for (let reached: Reached | undefined = arrived.before; reached; reached = reached.before) {
      way.push(this.#pointOf(reached.column, reached.row));
      port = reached.port;
    }
    way.push(port!.at);
    return way.reverse();
  }

  #crossingOf({ x, y }: Point): { column: number; row: number } {
    return { column: this.#xs.indexOf(x), row: this.#ys.indexOf(y) };
  }

  #keyOf(point: Point): number {
    const { column, row } = this.#crossingOf(point);
    return this.#key(column, row);
  }

  #key(column: number, row: number): number {
    return column * this.#ys.length + row;
  }

  #pointOf(column: number, row: number): Point {
    return { x: this.#xs[column]!, y: this.#ys[row]! };
  }
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

function ascending(values: Iterable<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
