import type { Point, Rect } from '../../model/geometry';
import type { ArrowLines } from '../arrows/arrow-lines';
import { distance, straighten, towards } from '../arrows/polyline';
import { portsFrom, portsInto } from '../arrows/ports';
import type { Box } from '../scene';

/** From a premise's edge to the centre of its mark, in px. */
const MARK_REACH = 15;

/** Where the ends are further apart, in px, so much stands between that no way is looked for among it. */
const FAR = 4000;

/** Finds a way for a line, if there is one. `premise` is the place of its premise among those of the relation. */
export type FindWay = (from: Box, to: Rect | Point, premise: number) => readonly Point[] | undefined;

/**
 * Arrows of premises that stand anywhere: around the boxes, with as few corners as can be. Linked premises are joined
 * where the line of the first one leaves its box.
 *
 * @param nearWay looks for a way among what stands around
 * @param farWay where there is too much around to look for one
 */
export function freeLines(
  premises: readonly Box[],
  target: Rect | Point,
  nearWay: FindWay,
  farWay: FindWay,
): ArrowLines {
  const lineBetween = (from: Box, to: Rect | Point, premise: number): readonly Point[] => {
    const far = span(from, to) > FAR ? farWay(from, to, premise) : undefined;
    const way = far ?? nearWay(from, to, premise) ?? farWay(from, to, premise);
    return straighten(way ?? straightLine(from, to));
  };
  const [first, ...others] = premises;
  const line = lineBetween(first!, target, 0);
  const mark = towards(line[0]!, line[1]!, Math.min(MARK_REACH, distance(line[0]!, line[1]!) / 2));
  const trunk = [mark, ...line.slice(1)];
  const stem = [line[0]!, mark];
  if (others.length === 0) return { stems: [stem], trunk, mark };
  const stems = others.map((premise, index) => [...lineBetween(premise, mark, index + 1), mark]);
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
