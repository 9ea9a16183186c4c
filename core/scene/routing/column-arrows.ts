import { INDENT } from '../../layout/spacing';
import type { Point, Rect } from '../../model/geometry';
import { MARK_RADIUS } from '../arrows/arrow-anatomy';
import type { ArrowLines } from '../arrows/arrow-lines';
import { RADIUS } from '../boxes/box-anatomy';
import { type Entry, wayInto } from '../index/entries';

// Arrows of premises that stand in a column: out at the left, and up a track beside the column into the target.

/** From a premise's left edge to the centre of its mark, in px. */
const MARK_REACH = 13;
/** How far into the indent tracks stand: a single one, and two from the outer to the inner. */
const SINGLE_TRACK = 14;
const DOUBLE_TRACKS = [8, 20] as const;

/** The track of arrows beside a column: of the only tone there, or of the outer or inner one of two. */
export function trackOf(premise: Rect, of: 'only' | 'outer' | 'inner'): number {
  const into = of === 'only' ? SINGLE_TRACK : DOUBLE_TRACKS[of === 'outer' ? 0 : 1];
  return premise.x - INDENT + into;
}

/** Whether a track runs straight up into the bottom of a target. */
export function trackMeets(track: number, target: Rect): boolean {
  return track >= target.x + RADIUS && track <= target.x + target.width - RADIUS;
}

/** From the left of the premises, joined if there are several, up the track, and along the bus if it does not meet the target. */
export function columnLines(
  premises: readonly Rect[],
  target: Rect,
  track: number,
  entry: Entry,
): ArrowLines {
  const first = sideOf(premises[0]!);
  const x = first.x - MARK_REACH;
  if (premises.length === 1) {
    const mark = { x, y: first.y };
    return { stems: [[first, mark]], trunk: upTrack(mark, target, track, entry), mark };
  }
  const sides = premises.map(sideOf);
  const junction = { x, y: (first.y + sides.at(-1)!.y) / 2 };
  return {
    stems: sides.map((side) => [side, { x, y: side.y }, junction]),
    junction,
    trunk: upTrack(junction, target, track, entry),
    mark: junction,
  };
}

function sideOf({ x, y, height }: Rect): Point {
  return { x, y: y + height / 2 };
}

function upTrack(from: Point, target: Rect, track: number, entry: Entry): Point[] {
  const bottom = target.y + target.height;
  const corner = { x: track, y: from.y };
  if (trackMeets(track, target) && !entry.detour) return [from, corner, { x: track, y: bottom }];
  return [from, corner].concat(wayInto(entry, track), { x: entry.x, y: bottom });
}

/** From the left of a premise up into the mark of the relation above it in the column. */
export function columnUndercutLines(premise: Rect, mark: Point): ArrowLines {
  const side = { x: premise.x, y: premise.y + premise.height / 2 };
  const own = { x: mark.x, y: side.y };
  return { stems: [[side, own]], trunk: [own, { x: mark.x, y: mark.y + MARK_RADIUS + 1 }], mark: own };
}
