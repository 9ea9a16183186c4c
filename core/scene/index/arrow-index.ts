import Flatbush from 'flatbush';
import type { Point, Rect } from '../../model/geometry';
import { MARK_RADIUS } from '../arrows/arrow-anatomy';
import type { Arrow, Scene } from '../scene';
import { type PatchedIndex, patched, type SpatialIndex } from './spatial-index';

/**
 * Puts arrows in order by place. O(n log n). Each has one place, the rectangle that it stands in: a long one is asked more often
 * in vain, but a place for each of its parts would cost every edit that moves much three times as much.
 */
export function indexArrows(arrows: Scene['arrows']): SpatialIndex<Arrow> {
  const all = [...arrows.values()];
  if (all.length === 0) return { things: arrows, meeting: () => [] };
  const tree = new Flatbush(all.length);
  for (const arrow of all) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    forEachPart(arrow, (x1, y1, x2, y2) => {
      if (x1 < left) left = x1;
      if (y1 < top) top = y1;
      if (x2 > right) right = x2;
      if (y2 > bottom) bottom = y2;
    });
    tree.add(left, top, right, bottom);
  }
  tree.finish();
  return {
    things: arrows,
    meeting: (rect) => {
      const { x, y, width, height } = rect;
      const met = tree.search(x, y, x + width, y + height, (at) => meets(all[at]!, rect));
      return met.map((at) => all[at]!);
    },
  };
}

/** The index of arrows of which few are not in the one given; undefined if they are many. As `patched`. */
export function patchArrows(
  base: SpatialIndex<Arrow>,
  last: PatchedIndex<Arrow> | undefined,
  arrows: Scene['arrows'],
): PatchedIndex<Arrow> | undefined {
  return patched(base, last, arrows, meets);
}

type UsePart = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  slanted: readonly [Point, Point] | undefined,
) => void;

/** The rectangles in which the straight parts of an arrow stand, and its mark. */
function forEachPart({ stems, trunk, mark }: Arrow, use: UsePart): void {
  const ofLine = (line: readonly Point[]) => {
    for (let index = 1; index < line.length; index++) {
      const a = line[index - 1]!;
      const b = line[index]!;
      const slanted = a.x !== b.x && a.y !== b.y ? ([a, b] as const) : undefined;
      use(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y), slanted);
    }
  };
  for (const stem of stems) ofLine(stem);
  ofLine(trunk);
  use(mark.x - MARK_RADIUS, mark.y - MARK_RADIUS, mark.x + MARK_RADIUS, mark.y + MARK_RADIUS, undefined);
}

/** Whether a line or the mark of an arrow meets a rectangle. */
export function meets(arrow: Arrow, rect: Rect): boolean {
  let met = false;
  forEachPart(arrow, (left, top, right, bottom, line) => {
    const inside =
      left <= rect.x + rect.width && right >= rect.x && top <= rect.y + rect.height && bottom >= rect.y;
    met ||= inside && (!line || crosses(line, rect));
  });
  return met;
}

/** Whether a slanted line meets a rectangle, where the rectangle around the line does: not all corners lie on one side of it. */
function crosses([a, b]: readonly [Point, Point], { x, y, width, height }: Rect): boolean {
  const side = (left: number, top: number) => (b.x - a.x) * (top - a.y) - (b.y - a.y) * (left - a.x);
  const sides = [side(x, y), side(x + width, y), side(x, y + height), side(x + width, y + height)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}
