import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { Arrow, Box, Scene } from '../../../core/scene/scene';
import { sameShape } from './same-shape';

/**
 * A scene on the way from one to another: what is in both stands in between, the rest as it will be. Arrows bend over from
 * one course to the other.
 *
 * @param part 0 for the first, 1 for the second
 * @param shift is added to where things stand in the first, in px
 */
export function sceneBetween(from: Scene, to: Scene, part: number, shift: Point): Scene {
  const boxes = new Map<Id, Box>();
  for (const [id, box] of to.boxes) {
    const start = from.boxes.get(id);
    boxes.set(id, start ? { ...box, ...between(shifted(start, shift), box, part) } : box);
  }
  const arrows = new Map<Id, Arrow>();
  for (const [id, arrow] of to.arrows) {
    const start = from.arrows.get(id);
    arrows.set(id, start ? arrowBetween(start, arrow, part, shift) : arrow);
  }
  return { ...to, boxes, arrows };
}

function arrowBetween(from: Arrow, to: Arrow, part: number, shift: Point): Arrow {
  const line = (a: readonly Point[], b: readonly Point[]) => {
    const moved = a.map((point) => shifted(point, shift));
    const [first, second] = sameShape(moved, b);
    return first.map((point, index) => between(point, second[index]!, part));
  };
  const stems = to.stems.map((stem, index) => line(from.stems[index] ?? from.stems.at(-1) ?? stem, stem));
  const trunk = line(from.trunk, to.trunk);
  return { ...to, stems, trunk, mark: between(shifted(from.mark, shift), to.mark, part) };
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function shifted({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}
