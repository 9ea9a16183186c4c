import { grown, holds, type Rect, touch } from '../../model/geometry';
import type { Id } from '../../model/id';
import { rectOfArrow } from '../bounds';
import type { Arrow, Box } from '../scene';
import { Obstacles } from './obstacles';

/** So far around a place that is asked for obstacles are indexed, in px: an edit changes ways near one another. */
const AHEAD = 2500;
/** To look through the scene for what stands in so many parts takes as long as to index all of it. */
const MOST_PARTS = 8;

/** What stands in one part of the scene; everywhere, if this is undefined. */
interface Part {
  readonly rect: Rect | undefined;
  readonly obstacles: Obstacles;
}

/** What stands in the way of lines around a place: as long as these are in few places, without an index of the whole scene. */
export class ObstaclesNear {
  readonly #boxes: ReadonlyMap<Id, Box>;
  readonly #arrows: ReadonlyMap<Id, Arrow>;
  readonly #added: Arrow[] = [];
  #parts: readonly Part[] = [];

  readonly #most: number;

  /** @param isMuch whether it will be asked for in many places */
  constructor(boxes: ReadonlyMap<Id, Box>, arrows: ReadonlyMap<Id, Arrow>, isMuch: boolean) {
    this.#boxes = boxes;
    this.#arrows = arrows;
    this.#most = isMuch ? 0 : MOST_PARTS;
  }

  /** Adds an arrow. */
  add(arrow: Arrow): void {
    this.#added.push(arrow);
    for (const part of this.#parts) addTo(part, arrow);
  }

  /** All boxes and arrows that touch a rectangle, and maybe others. */
  in(rect: Rect): Obstacles {
    const known = this.#parts.find((part) => !part.rect || holds(part.rect, rect));
    if (known) return known.obstacles;
    const isFew = this.#parts.length < this.#most;
    const part = this.#index(isFew ? grown(rect, AHEAD) : undefined);
    this.#parts = isFew ? [...this.#parts, part] : [part];
    return part.obstacles;
  }

  #index(rect: Rect | undefined): Part {
    const boxes: Box[] = [];
    const arrows: Arrow[] = [];
    for (const box of this.#boxes.values()) if (!rect || touch(box, rect)) boxes.push(box);
    this.#arrows.forEach((arrow) => {
      if (!rect || touch(rectOfArrow(arrow), rect)) arrows.push(arrow);
    });
    const part = { rect, obstacles: new Obstacles(boxes, arrows) };
    for (const arrow of this.#added) addTo(part, arrow);
    return part;
  }
}

function addTo({ rect, obstacles }: Part, arrow: Arrow): void {
  if (!rect || touch(rectOfArrow(arrow), rect)) obstacles.add(arrow);
}
