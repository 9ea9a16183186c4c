import type { Point, Rect } from '../model/geometry';
import type { Arrow, Box } from './scene';

// A map from left to right is laid out and routed from the top down, with x and y exchanged, and turned round at the end.

/** Exchanges x and y. */
export function transposePoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

/** Exchanges x and y, width and height. */
export function transposeSize<S extends Pick<Rect, 'width' | 'height'>>({ width, height }: S) {
  return { width: height, height: width };
}

// Memos: what does not change is the same object when it is turned again, so that it is seen to be the same.
const boxes = new WeakMap<Box, Box>();
const arrows = new WeakMap<Arrow, Arrow>();

/** A box on its side; the same one for the same box. */
export function transposeBox(box: Box): Box {
  let turned = boxes.get(box);
  if (!turned) {
    turned = { ...box, ...transposePoint(box), ...transposeSize(box) };
    boxes.set(box, turned);
  }
  return turned;
}

/** An arrow between boxes that were turned; the same one for the same arrow, and turned again that arrow itself. */
export function transposeArrow(arrow: Arrow): Arrow {
  let turned = arrows.get(arrow);
  if (!turned) {
    const { stems, trunk, mark, junction } = arrow;
    turned = {
      ...arrow,
      stems: stems.map((stem) => stem.map(transposePoint)),
      trunk: trunk.map(transposePoint),
      mark: transposePoint(mark),
      ...(junction && { junction: transposePoint(junction) }),
    };
    arrows.set(arrow, turned);
    arrows.set(turned, arrow);
  }
  return turned;
}
