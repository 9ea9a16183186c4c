import Flatbush from 'flatbush';
import type { Point, Rect } from '../model/geometry';
import { MARK_RADIUS } from './arrow-anatomy';
import type { Arrow, Box, Scene } from './scene';

/** The boxes of a scene by place. Made once per scene, when it is first asked for; O(n log n). */
export interface BoxIndex {
  /** The boxes that meet a rectangle, in the order in which they are drawn. O(log n + what is found). */
  in(rect: Rect): readonly Box[];
  /** Boxes of the scene, each once, in the order in which they are drawn. */
  inOrder(boxes: Iterable<Box>): readonly Box[];
  /** The box that stands nearest to a point, of those that are wanted; within so many px, if that is given. */
  nearest(point: Point, wanted: (box: Box) => boolean, reach?: number): Box | undefined;
}

/** The arrows of a scene by place. Made once per scene, when it is first asked for; O(n log n). */
export interface ArrowIndex {
  /** The arrows of which a line or the mark may meet a rectangle, in the order in which they are drawn. */
  in(rect: Rect): readonly Arrow[];
}

const knownBoxes = new WeakMap<Scene['boxes'], BoxIndex>();
const knownArrows = new WeakMap<Scene['arrows'], ArrowIndex>();

/** The boxes of a scene by place. */
export function boxIndex({ boxes }: Pick<Scene, 'boxes'>): BoxIndex {
  const index = knownBoxes.get(boxes) ?? indexBoxes([...boxes.values()]);
  knownBoxes.set(boxes, index);
  return index;
}

/** The arrows of a scene by place. */
export function arrowIndex({ arrows }: Pick<Scene, 'arrows'>): ArrowIndex {
  const index = knownArrows.get(arrows) ?? indexArrows([...arrows.values()]);
  knownArrows.set(arrows, index);
  return index;
}

function indexBoxes(boxes: readonly Box[]): BoxIndex {
  if (boxes.length === 0) return { in: () => [], inOrder: () => [], nearest: () => undefined };
  const tree = new Flatbush(boxes.length);
  const places = new Map<Box, number>();
  for (const box of boxes) places.set(box, tree.add(box.x, box.y, box.x + box.width, box.y + box.height));
  tree.finish();
  return {
    in: (rect) => inOrder(search(tree, rect)).map((at) => boxes[at]!),
    inOrder: (some) => inOrder([...some].map((box) => places.get(box)!)).map((at) => boxes[at]!),
    nearest: ({ x, y }, wanted, reach = Infinity) => {
      const [found] = tree.neighbors(x, y, 1, reach, (at) => wanted(boxes[at]!));
      return found === undefined ? undefined : boxes[found];
    },
  };
}

// A long arrow runs through little of the rectangle that holds it, so it is each of its straight parts that has a place.
function indexArrows(arrows: readonly Arrow[]): ArrowIndex {
  const parts = arrows.map(({ stems, trunk }) =>
    stems.reduce((sum, stem) => sum + stem.length - 1, trunk.length),
  );
  const owners = new Uint32Array(parts.reduce((sum, count) => sum + count, 0));
  if (owners.length === 0) return { in: () => [] };
  const tree = new Flatbush(owners.length);
  const slanted = new Map<number, readonly [Point, Point]>();
  for (const [owner, { stems, trunk, mark }] of arrows.entries()) {
    for (const line of [...stems, trunk]) {
      for (let index = 1; index < line.length; index++) {
        const [a, b] = [line[index - 1]!, line[index]!];
        const part = tree.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
        owners[part] = owner;
        if (a.x !== b.x && a.y !== b.y) slanted.set(part, [a, b]);
      }
    }
    const { x, y } = mark;
    owners[tree.add(x - MARK_RADIUS, y - MARK_RADIUS, x + MARK_RADIUS, y + MARK_RADIUS)] = owner;
  }
  tree.finish();
  const meets = (part: number, rect: Rect) => {
    const line = slanted.get(part);
    return !line || crosses(line, rect);
  };
  return {
    in: (rect) => {
      const parts = search(tree, rect).filter((part) => meets(part, rect));
      return inOrder(parts.map((part) => owners[part]!)).map((at) => arrows[at]!);
    },
  };
}

/** Whether a slanted line meets a rectangle, where the rectangle around the line does: not all corners lie on one side of it. */
function crosses([a, b]: readonly [Point, Point], { x, y, width, height }: Rect): boolean {
  const side = (left: number, top: number) => (b.x - a.x) * (top - a.y) - (b.y - a.y) * (left - a.x);
  const sides = [side(x, y), side(x + width, y), side(x, y + height), side(x + width, y + height)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

function search(tree: Flatbush, { x, y, width, height }: Rect): number[] {
  return tree.search(x, y, x + width, y + height);
}

/** Each number once, the smallest first. */
function inOrder(numbers: readonly number[]): readonly number[] {
  const sorted = Uint32Array.from(numbers).sort();
  return [...sorted].filter((number, index) => index === 0 || number !== sorted[index - 1]);
}
