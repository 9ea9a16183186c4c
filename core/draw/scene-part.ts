import type { Rect } from '../model/geometry';
import { HEAD } from '../scene/arrows/arrow-anatomy';
import { arrowIndex, boxIndex } from '../scene/index/scene-index';
import type { Scene } from '../scene/scene';

/** How far from the rectangle of a box, in px, its edge and the plate that may hang from it are drawn. */
const BOX_ROOM = 12;
/** How far from the lines of an arrow its head is drawn. */
const ARROW_ROOM = HEAD.half + 1;

/** What of a scene may be seen in a rectangle, in px of the scene; nothing of it is missing. */
export function scenePart(scene: Scene, window: Rect): Scene {
  const boxes = boxIndex(scene).in(widened(window, BOX_ROOM));
  const arrows = arrowIndex(scene).in(widened(window, ARROW_ROOM));
  return {
    boxes: new Map(boxes.map((box) => [box.id, box])),
    arrows: new Map(arrows.map((arrow) => [arrow.id, arrow])),
    bounds: scene.bounds,
  };
}

function widened({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
