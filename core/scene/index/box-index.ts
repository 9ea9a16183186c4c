import Flatbush from 'flatbush';
import { type Point, type Rect, touch } from '../../model/geometry';
import type { Box, Scene } from '../scene';
import { type PatchedIndex, patched, type SpatialIndex } from './spatial-index';

/** The boxes of a scene by place. */
export interface BoxIndex extends SpatialIndex<Box> {
  /** The box that stands nearest to a point, of those that are wanted; within so many px, if that is given. */
  nearest(point: Point, wanted: (box: Box) => boolean, reach?: number): Box | undefined;
}

/** Puts boxes in order by place. O(n log n). */
export function indexBoxes(boxes: Scene['boxes']): BoxIndex {
  const all = [...boxes.values()];
  if (all.length === 0) return { things: boxes, meeting: () => [], nearest: () => undefined };
  const tree = new Flatbush(all.length);
  for (const { x, y, width, height } of all) tree.add(x, y, x + width, y + height);
  tree.finish();
  return {
    things: boxes,
    meeting: ({ x, y, width, height }) => tree.search(x, y, x + width, y + height).map((at) => all[at]!),
    nearest: ({ x, y }, wanted, reach = Infinity) => {
      const [found] = tree.neighbors(x, y, 1, reach, (at) => wanted(all[at]!));
      return found === undefined ? undefined : all[found];
    },
  };
}

/** The index of boxes of which few are not in the one given; undefined if they are many. As `patched`. */
export function patchBoxes(
  base: BoxIndex,
  last: PatchedIndex<Box> | undefined,
  boxes: Scene['boxes'],
): (BoxIndex & PatchedIndex<Box>) | undefined {
  const index = patched(base, last, boxes, touch);
  if (!index) return undefined;
  const { added, isCurrent } = index;
  return {
    ...index,
    nearest: (point, wanted, reach = Infinity) => {
      let found = base.nearest(point, (box) => isCurrent(box) && wanted(box), reach);
      let least = found ? away(found, point) : reach;
      for (const box of added) {
        const distance = away(box, point);
        if (distance > least || !wanted(box)) continue;
        found = box;
        least = distance;
      }
      return found;
    },
  };
}

/** How far a point is from a box; 0 within it. */
function away({ x, y, width, height }: Rect, point: Point): number {
  const across = Math.max(x - point.x, 0, point.x - x - width);
  const down = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(across, down);
}
