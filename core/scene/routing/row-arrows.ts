import type { Point, Rect } from '../../model/geometry';
import { MARK_RADIUS } from '../arrows/arrow-anatomy';
import type { ArrowLines } from '../arrows/arrow-lines';
import { type Entry, wayInto } from '../index/entries';

// Arrows of premises that stand in the row under their target: up, along a bus under the target, and up into it.

/** From a premise's top to the centre of its mark, in px. */
const MARK_RISE = 16;

/** From the tops of the premises, joined if there are several, along the bus to the entry. */
export function rowLines(premises: readonly Rect[], target: Rect, entry: Entry): ArrowLines {
  const tip = { x: entry.x, y: target.y + target.height };
  if (premises.length === 1) {
    const top = topOf(premises[0]!);
    const mark = { x: top.x, y: top.y - MARK_RISE };
    return { stems: [[top, mark]], trunk: along(mark, tip, entry), mark };
  }
  const tops = premises.map(topOf);
  const height = Math.min(...tops.map(({ y }) => y)) - MARK_RISE;
  const middle = (Math.min(...tops.map(({ x }) => x)) + Math.max(...tops.map(({ x }) => x))) / 2;
  const junction = { x: middle, y: height };
  const stems = tops.map((top) => [top, { x: top.x, y: height }, junction]);
  return { stems, junction, trunk: along(junction, tip, entry), mark: junction };
}

function topOf({ x, y, width }: Rect): Point {
  return { x: x + width / 2, y };
}

function along(from: Point, tip: Point, entry: Entry): Point[] {
  return from.x === tip.x && !entry.detour ? [from, tip] : [from].concat(wayInto(entry, from.x), tip);
}

/** From a premise up to the height of another relation's mark, and sideways into it. */
export function rowUndercutLines(premise: Rect, mark: Point): ArrowLines {
  const top = { x: premise.x + premise.width / 2, y: premise.y };
  const side = top.x > mark.x ? 1 : -1;
  const corner = { x: top.x, y: mark.y };
  const tip = { x: mark.x + side * (MARK_RADIUS + 1), y: mark.y };
  const own = { x: top.x - (side * Math.abs(top.x - tip.x)) / 2, y: mark.y };
  return { stems: [[top, corner, own]], trunk: [own, tip], mark: own };
}
