import type { Point, Rect } from '../model/geometry';
import { MARK_RADIUS } from '../scene/arrow-anatomy';
import { CellIndex } from '../scene/cell-index';
import type { Arrow, Box, Scene } from '../scene/scene';

/** Around the lines of an arrow, in px: room for its mark and head. */
const ARROW_ROOM = MARK_RADIUS + 1;

/** A rectangle in which a box, or one leg of an arrow, is drawn. */
interface Stroke extends Rect {
  /** Where the box or the arrow comes in the scene. */
  readonly rank: number;
  readonly thing: Box | Arrow;
}

/** Finds what of a scene is drawn in a part of it. */
export class SceneParts {
  readonly #scene: Scene;
  readonly #strokes = new CellIndex<Stroke>();

  /** O(boxes and length of the arrows). */
  constructor(scene: Scene) {
    this.#scene = scene;
    let rank = 0;
    for (const box of scene.boxes.values()) this.#add({ ...roundBox(box), rank: rank++, thing: box });
    for (const arrow of scene.arrows.values()) {
      for (const leg of legsOf(arrow)) this.#add({ ...leg, rank, thing: arrow });
      rank++;
    }
  }

  /** The boxes and arrows that may be seen in a rectangle, in the scene's order; none is missing. */
  within(window: Rect): Scene {
    const { x, y, width, height } = window;
    const near = [...this.#strokes.near(x, y, x + width, y + height)].filter((stroke) =>
      overlap(stroke, window),
    );
    near.sort((a, b) => a.rank - b.rank);
    const boxes = new Map<string, Box>();
    const arrows = new Map<string, Arrow>();
    for (const { thing } of near) {
      if ('trunk' in thing) arrows.set(thing.id, thing);
      else boxes.set(thing.id, thing);
    }
    return { boxes, arrows, bounds: this.#scene.bounds };
  }

  #add(stroke: Stroke): void {
    const { x, y, width, height } = stroke;
    this.#strokes.add(x, y, x + width, y + height, stroke);
  }
}

/** A box with its edge, and the plate that may hang from it. */
function roundBox({ x, y, width, height }: Box): Rect {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 12 };
}

function* legsOf({ stems, trunk, mark }: Arrow): Generator<Rect> {
  yield between(mark, mark);
  for (const line of [...stems, trunk]) {
    for (let at = 1; at < line.length; at++) yield between(line[at - 1]!, line[at]!);
  }
}

function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x) - ARROW_ROOM,
    y: Math.min(a.y, b.y) - ARROW_ROOM,
    width: Math.abs(a.x - b.x) + 2 * ARROW_ROOM,
    height: Math.abs(a.y - b.y) + 2 * ARROW_ROOM,
  };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
