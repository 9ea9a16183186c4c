import { grown, holds, type Rect, touch } from '../model/geometry';
import type { Id } from '../model/id';
import { rectOfArrow } from './bounds';
import { Obstacles } from './obstacles';
import type { Arrow, Box } from './scene';

/** So far around the first place that is asked for obstacles are indexed, in px: an edit changes ways near one another. */
const AHEAD = 2500;

/** What stands in the way of lines around a place: as long as these are near one another, without an index of the whole scene. */
export class ObstaclesNear {
  readonly #boxes: ReadonlyMap<Id, Box>;
  readonly #arrows: ReadonlyMap<Id, Arrow>;
  readonly #added: Arrow[] = [];
  #known: Obstacles | undefined;
  /** Where the ones known are; everywhere, if this is undefined. */
  #part: Rect | undefined;

  constructor(boxes: ReadonlyMap<Id, Box>, arrows: ReadonlyMap<Id, Arrow>) {
    this.#boxes = boxes;
    this.#arrows = arrows;
  }

  /** Adds an arrow. */
  add(arrow: Arrow): void {
    this.#added.push(arrow);
    this.#known?.add(arrow);
  }

  /** All boxes and arrows that touch a rectangle, and maybe others. */
  in(rect: Rect): Obstacles {
    if (!this.#known) {
      this.#part = grown(rect, AHEAD);
      this.#known = this.#index(this.#part);
    } else if (this.#part && !holds(this.#part, rect)) {
      this.#part = undefined;
      this.#known = this.#index(undefined);
    }
    return this.#known;
  }

  #index(part: Rect | undefined): Obstacles {
    const boxes: Box[] = [];
    const arrows: Arrow[] = [];
    for (const box of this.#boxes.values()) if (!part || touch(box, part)) boxes.push(box);
    this.#arrows.forEach((arrow) => {
      if (!part || touch(rectOfArrow(arrow), part)) arrows.push(arrow);
    });
    const obstacles = new Obstacles(boxes, arrows);
    for (const arrow of this.#added) obstacles.add(arrow);
    return obstacles;
  }
}
