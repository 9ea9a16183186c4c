import type { Point, Rect } from '../../model/geometry';
import { MARK_RADIUS } from './arrow-anatomy';

/** A place where a line leaves or meets something, and how it stands to it. */
export interface Port {
  /** On the edge. */
  readonly at: Point;
  /** So far outside that the line may turn there. */
  readonly outside: Point;
  /** What it costs to take this port instead of the best one, in px of a longer way. */
  readonly cost: number;
}

/** From a premise's edge to where its line may turn: past its mark. */
const STEM = 28;
/** From a target's edge to where the line to it may turn: past the arrow's head. */
const APPROACH = 18;

const SIDES = [
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: -1, dy: 0 },
  { dx: 1, dy: 0 },
] as const;
/** Ports stand in the middle of a side, and off it where the middle may be taken: how far, in parts of the side, at what cost. */
const OFFSETS = [
  { part: 0, cost: 0 },
  { part: -0.3, cost: 12 },
  { part: 0.3, cost: 12 },
] as const;

/** Where a line may leave a premise: at its top if it can be, at a side, or at the bottom at last. */
export function portsFrom(premise: Rect): readonly Port[] {
  return portsOf(premise, STEM, ({ dx, dy }) => (dy < 0 ? 0 : dx !== 0 ? 30 : 60));
}

/** Where a line may meet a target: a statement at its bottom if it can be, a mark anywhere. */
export function portsInto(target: Rect | Point): readonly Port[] {
  if ('width' in target) return portsOf(target, APPROACH, ({ dx, dy }) => (dy > 0 ? 0 : dx !== 0 ? 20 : 60));
  const radius = MARK_RADIUS + 1;
  return SIDES.map((side) => ({
    at: { x: target.x + side.dx * radius, y: target.y + side.dy * radius },
    outside: { x: target.x + side.dx * (radius + APPROACH), y: target.y + side.dy * (radius + APPROACH) },
    cost: 0,
  }));
}

function portsOf(rect: Rect, reach: number, cost: (side: (typeof SIDES)[number]) => number): readonly Port[] {
  const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  return SIDES.flatMap((side) =>
    OFFSETS.map((offset) => {
      const at = {
        x: centre.x + (side.dx / 2 + side.dy * offset.part) * rect.width,
        y: centre.y + (side.dy / 2 + side.dx * offset.part) * rect.height,
      };
      const outside = { x: at.x + side.dx * reach, y: at.y + side.dy * reach };
      return { at, outside, cost: cost(side) + offset.cost };
    }),
  );
}
