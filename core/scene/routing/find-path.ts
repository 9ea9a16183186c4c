import type { Point, Rect } from '../../model/geometry';
import type { Port } from '../arrows/ports';
import { Heap } from './heap';
import type { Obstacles } from './obstacles';
import { CLEARANCE, RouteGrid } from './route-grid';

/** What a corner costs, in px of a longer way. */
const CORNER_COST = 36;
/** How far around the two ends a way is sought, in px, and among how many boxes at most. */
const MARGIN = 260;
const MOST_BOXES = 80;

/**
 * The best way from one of some ports to one of others: A* (Hart, Nilsson and Raphael 1968) over the lines beside the
 * boxes around them.
 *
 * @returns its corners, from edge to edge; undefined where there is none, or too much stands around to look for one
 */
export function findPath(
  from: readonly Port[],
  to: readonly Port[],
  obstacles: Obstacles,
): Point[] | undefined {
  const ends = [...from, ...to].map(({ outside }) => outside);
  const { left, top, right, bottom } = sidesAround(ends);
  const boxes = obstacles.boxesIn(left, top, right, bottom, MOST_BOXES);
  if (!boxes) return undefined;
  const grid = new RouteGrid(ends, boxes, obstacles.segmentsIn(left, top, right, bottom));
  const isOpen = (port: Port) => isFree(port, obstacles);
  return search(grid, from.filter(isOpen), to.filter(isOpen));
}

/** The rectangle outside which nothing makes a difference to the best way between ports. */
export function searchedAround(from: readonly Port[], to: readonly Port[]): Rect {
  const { left, top, right, bottom } = sidesAround([...from, ...to].map(({ outside }) => outside));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far a way between ends is sought. */
function sidesAround(ends: readonly Point[]) {
  return {
    left: Math.min(...ends.map(({ x }) => x)) - MARGIN,
    right: Math.max(...ends.map(({ x }) => x)) + MARGIN,
    top: Math.min(...ends.map(({ y }) => y)) - MARGIN,
    bottom: Math.max(...ends.map(({ y }) => y)) + MARGIN,
  };
}

/** Whether the short line from a port outwards is free, but for what the port belongs to. */
function isFree({ at, outside }: Port, obstacles: Obstacles): boolean {
  const step = CLEARANCE + 1;
  const x = at.x + Math.sign(outside.x - at.x) * step;
  const y = at.y + Math.sign(outside.y - at.y) * step;
  return (
    obstacles.boxesIn(
      Math.min(x, outside.x) - CLEARANCE,
      Math.min(y, outside.y) - CLEARANCE,
      Math.max(x, outside.x) + CLEARANCE,
      Math.max(y, outside.y) + CLEARANCE,
      0,
    ) !== undefined
  );
}

/** A state of the search is twice a crossing, and one more if it was reached along y. */
function search(grid: RouteGrid, from: readonly Port[], to: readonly Port[]): Point[] | undefined {
  const goals = new Map(to.map((port) => [grid.crossingAt(port.outside), port]));
  const cost = new Float64Array(2 * grid.right.length).fill(Infinity);
  const before = new Int32Array(cost.length).fill(-1);
  const starts = new Map<number, Port>();
  const open = new Heap<number>();
  const reach = (state: number, price: number, origin: number): boolean => {
    if (price >= cost[state]!) return false;
    cost[state] = price;
    before[state] = origin;
    open.push(price + atLeast(grid.pointOf(state >> 1), to), state);
    return true;
  };
  for (const port of from) {
    const state = 2 * grid.crossingAt(port.outside) + (isVertical(port) ? 1 : 0);
    if (reach(state, port.cost, -1)) starts.set(state, port);
  }
  const settled = new Uint8Array(cost.length);
  let best: { readonly price: number; readonly state: number; readonly goal: Port } | undefined;
  for (let entry = open.popEntry(); entry; entry = open.popEntry()) {
    if (best && best.price <= entry.priority) break;
    const state = entry.value;
    if (settled[state]) continue;
    settled[state] = 1;
    const crossing = state >> 1;
    const vertical = (state & 1) === 1;
    const goal = goals.get(crossing);
    if (goal) {
      const price = cost[state]! + goal.cost + (vertical === isVertical(goal) ? 0 : CORNER_COST);
      if (!best || price < best.price) best = { price, state, goal };
    }
    const { rows } = grid;
    const row = crossing % rows;
    const alongX = cost[state]! + (vertical ? CORNER_COST : 0);
    const alongY = cost[state]! + (vertical ? 0 : CORNER_COST);
    if (crossing + rows < grid.right.length)
      reach(2 * (crossing + rows), alongX + grid.right[crossing]!, state);
    if (crossing >= rows) reach(2 * (crossing - rows), alongX + grid.right[crossing - rows]!, state);
    if (row + 1 < rows) reach(2 * (crossing + 1) + 1, alongY + grid.down[crossing]!, state);
    if (row > 0) reach(2 * (crossing - 1) + 1, alongY + grid.down[crossing - 1]!, state);
  }
  if (!best) return undefined;
  const way = [best.goal.at];
  let state = best.state;
  for (; before[state] !== -1; state = before[state]!) way.push(grid.pointOf(state >> 1));
  way.push(grid.pointOf(state >> 1), starts.get(state)!.at);
  return way.reverse();
}

/** No way to any goal is cheaper than straight to it, corners left out. */
function atLeast({ x, y }: Point, goals: readonly Port[]): number {
  let least = Infinity;
  for (const { outside, cost } of goals) {
    least = Math.min(least, Math.abs(outside.x - x) + Math.abs(outside.y - y) + cost);
  }
  return least;
}

function isVertical({ at, outside }: Port): boolean {
  return at.x === outside.x;
}
