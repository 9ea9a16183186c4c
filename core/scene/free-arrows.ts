import type { Point, Rect } from '../model/geometry';
import type { ArrowLines } from './arrow-lines';
import { findPath } from './find-path';
import type { Obstacles } from './obstacles';
import { distance, straighten, towards } from './polyline';
import { portsFrom, portsInto } from './ports';
import type { Box } from './scene';

/** From a premise's edge to the centre of its mark, in px. */
const MARK_REACH = 15;

/** Where the ends are further apart, in px, so much stands between that no way is looked for among it. */
const FAR = 4000;

/** Finds a way for a line where there is too much around to look for one. */
export type FarWay = (from: Box, to: Rect | Point) => readonly Point[] | undefined;

/**
 * Arrows of premises that stand anywhere: around the boxes, with as few corners as can be. Linked premises are joined
 * where the line of the first one leaves its box.
 */
export function freeLines(
  premises: readonly Box[],
  target: Rect | Point,
  obstacles: Obstacles,
  farWay: FarWay,
): ArrowLines {
  const lineBetween = (from: Box, to: Rect | Point): readonly Point[] => {
    const far = span(from, to) > FAR ? farWay(from, to) : undefined;
    const way = far ?? findPath(portsFrom(from), portsInto(to), obstacles) ?? farWay(from, to);
    return straighten(way ?? straightLine(from, to));
  };
  const [first, ...others] = premises;
  const line = lineBetween(first!, target);
  const mark = towards(line[0]!, line[1]!, Math.min(MARK_REACH, distance(line[0]!, line[1]!) / 2));
  const trunk = [mark, ...line.slice(1)];
  const stem = [line[0]!, mark];
  if (others.length === 0) return { stems: [stem], trunk, mark };
  const stems = others.map((premise) => [...lineBetween(premise, mark), mark]);
  return { stems: [stem, ...stems], junction: mark, trunk, mark };
}

function span(a: Point, b: Point): number {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}

/** Where there is no way around: straight from edge to edge, over whatever is between. */
function straightLine(from: Rect, to: Rect | Point): readonly Point[] {
  let best: readonly [Point, Point] | undefined;
  for (const { at: a } of portsFrom(from)) {
    for (const { at: b } of portsInto(to)) {
      if (!best || distance(a, b) < distance(...best)) best = [a, b];
    }
  }
  return best!;
}
