import type { Point, Rect } from '../model/geometry';
import type { ArrowLines } from './arrow-lines';
import { findPath } from './find-path';
import type { Obstacles } from './obstacles';
import { distance, straighten, towards } from './polyline';
import { portsFrom, portsInto } from './ports';

/** From a premise's edge to the centre of its mark, in px. */
const MARK_REACH = 15;

/**
 * Arrows of premises that stand anywhere: around the boxes, with as few corners as can be. Linked premises are joined
 * where the line of the first one leaves its box.
 */
export function freeLines(premises: readonly Rect[], target: Rect | Point, obstacles: Obstacles): ArrowLines {
  const [first, ...others] = premises;
  const line = lineBetween(first!, target, obstacles);
  const mark = towards(line[0]!, line[1]!, Math.min(MARK_REACH, distance(line[0]!, line[1]!) / 2));
  const trunk = [mark, ...line.slice(1)];
  const stem = [line[0]!, mark];
  if (others.length === 0) return { stems: [stem], trunk, mark };
  const stems = others.map((premise) => {
    const way = lineBetween(premise, mark, obstacles);
    return [...way, mark];
  });
  return { stems: [stem, ...stems], junction: mark, trunk, mark };
}

function lineBetween(from: Rect, to: Rect | Point, obstacles: Obstacles): readonly Point[] {
  return straighten(findPath(portsFrom(from), portsInto(to), obstacles) ?? straightLine(from, to));
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
