import Flatbush from 'flatbush';
import type { Point, Rect } from '../model/geometry';
import { MARK_RADIUS } from './arrow-anatomy';
import { type PatchedIndex, type PlaceIndex, patched } from './place-index';
import type { Arrow, Scene } from './scene';

/**
 * Puts arrows in order by place. O(n log n). A long arrow runs through little of the rectangle that holds it, so it is each
 * of its straight parts that has a place.
 */
export function indexArrows(arrows: Scene['arrows']): PlaceIndex<Arrow> {
  const all = [...arrows.values()];
  let count = 0;
  for (const arrow of all) forEachPart(arrow, () => count++);
  if (count === 0) return { things: arrows, meeting: () => [] };
  const tree = new Flatbush(count);
  const owners = new Uint32Array(count);
  const slanted = new Map<number, readonly [Point, Point]>();
  for (const [owner, arrow] of all.entries()) {
    forEachPart(arrow, (left, top, right, bottom, line) => {
      const part = tree.add(left, top, right, bottom);
      owners[part] = owner;
      if (line) slanted.set(part, line);
    });
  }
  tree.finish();
  return {
    things: arrows,
    meeting: (rect) => {
      const { x, y, width, height } = rect;
      const met = new Uint8Array(all.length);
      tree.search(x, y, x + width, y + height, (part) => {
        const line = slanted.get(part);
        if (!line || crosses(line, rect)) met[owners[part]!] = 1;
        return false;
      });
      return all.filter((_, at) => met[at] === 1);
    },
  };
}

/** The index of arrows of which few are not in the one given; undefined if they are many. As `patched`. */
export function patchArrows(
  base: PlaceIndex<Arrow>,
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
