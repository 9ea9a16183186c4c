import type { Point, Rect } from '../model/geometry';
import type { Id } from '../model/id';
import { MARK_RADIUS } from './arrows/arrow-anatomy';
import { STROKE } from './boxes/box-anatomy';
import { foldBadge } from './boxes/fold-badge';
import type { Arrow, Box, Scene } from './scene';

/** A rectangle by its sides. */
interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A memo: an arrow does not change, and after an edit most are the same ones. */
const extents = new WeakMap<Arrow, Extent>();

/** The smallest rectangle, in whole px, that holds every box and arrow; of no size if there is none. */
export function boundsOf(boxes: Scene['boxes'], arrows: Scene['arrows']): Rect {
  const all = nothing();
  boxes.forEach((box) => {
    holdExtent(all, extentOfBox(box));
  });
  arrows.forEach((arrow) => {
    holdArrow(all, arrow);
  });
  return rectOf(all);
}

/**
 * The same for a scene of which the bounds were known before some of it changed. O(changes), but where something stood at
 * the edge that does no more.
 *
 * @param changed the ids of what came, went or is another object
 */
export function boundsAfter(
  before: Scene,
  now: Pick<Scene, 'boxes' | 'arrows'>,
  changed: { readonly boxes: Iterable<Id>; readonly arrows: Iterable<Id> },
): Rect {
  const { x, y, width, height } = before.bounds;
  const all: Extent = { left: x, top: y, right: x + width, bottom: y + height };
  const edge = { ...all };
  // Bounds are in whole px, so what is less than one away may have made them.
  const isAtEdge = ({ left, top, right, bottom }: Extent): boolean =>
    left < edge.left + 1 || top < edge.top + 1 || right > edge.right - 1 || bottom > edge.bottom - 1;
  const change = <T>(old: T | undefined, next: T | undefined, extent: (thing: T) => Extent): boolean => {
    if (next) holdExtent(all, extent(next));
    return old !== undefined && isAtEdge(extent(old));
  };
  let wasAtEdge = before.boxes.size === 0;
  for (const id of changed.boxes)
    wasAtEdge = change(before.boxes.get(id), now.boxes.get(id), extentOfBox) || wasAtEdge;
  for (const id of changed.arrows)
    wasAtEdge = change(before.arrows.get(id), now.arrows.get(id), extentOf) || wasAtEdge;
  return wasAtEdge ? boundsOf(now.boxes, now.arrows) : rectOf(all);
}

function rectOf(all: Extent): Rect {
  if (all.left > all.right) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor(all.left);
  const y = Math.floor(all.top);
  return { x, y, width: Math.ceil(all.right) - x, height: Math.ceil(all.bottom) - y };
}

/** Of a box with its edge, and the button under it where something is folded away. */
function extentOfBox(box: Box): Extent {
  const { x, y, width } = box;
  const fold = foldBadge(box);
  const height = fold ? fold.y + fold.height : box.height;
  const half = STROKE / 2;
  return { left: x - half, top: y - half, right: x + width + half, bottom: y + height + half };
}

/** The rectangle that an arrow stands in, with its mark. */
export function rectOfArrow(arrow: Arrow): Rect {
  const { left, top, right, bottom } = extentOf(arrow);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Worked out once per arrow: after an edit most are the same ones. */
function extentOf(arrow: Arrow): Extent {
  let extent = extents.get(arrow);
  if (!extent) {
    extent = nothing();
    holdArrow(extent, arrow);
    extents.set(arrow, extent);
  }
  return extent;
}

function holdArrow(extent: Extent, { mark, stems, trunk }: Arrow): void {
  hold(extent, mark.x - MARK_RADIUS, mark.y - MARK_RADIUS, mark.x + MARK_RADIUS, mark.y + MARK_RADIUS);
  for (let stem = 0; stem < stems.length; stem++) holdLine(extent, stems[stem]!);
  holdLine(extent, trunk);
}

function holdLine(extent: Extent, line: readonly Point[]): void {
  for (let index = 0; index < line.length; index++) {
    const { x, y } = line[index]!;
    hold(extent, x - 1, y - 1, x + 1, y + 1);
  }
}

function nothing(): Extent {
  return { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
}

function holdExtent(extent: Extent, { left, top, right, bottom }: Extent): void {
  hold(extent, left, top, right, bottom);
}

function hold(extent: Extent, left: number, top: number, right: number, bottom: number): void {
  if (left < extent.left) extent.left = left;
  if (top < extent.top) extent.top = top;
  if (right > extent.right) extent.right = right;
  if (bottom > extent.bottom) extent.bottom = bottom;
}
