import { type Point, type Rect, touch } from '../../model/geometry';
import { portsFrom, portsInto } from '../arrows/ports';
import { meets } from '../index/arrow-index';
import type { Arrow } from '../scene';
import { findPath, searchedAround } from './find-path';
import type { Obstacles } from './obstacles';

/** Where something came, went or was moved. */
export interface Changes {
  readonly boxes: readonly Rect[];
  readonly arrows: Arrow[];
}

/** A way that was looked for among the boxes around, and found, or not. */
interface NearWay {
  readonly from: Rect;
  readonly to: Rect | Point;
  /** All that it depends on stands in this rectangle. */
  readonly around: Rect;
  readonly way: readonly Point[] | undefined;
}

/** The ways that were looked for among boxes, by the relation and the place of the premise in it. */
export type KnownWays = ReadonlyMap<string, NearWay>;

/** When more than this has changed, to compare it with every way takes longer than to look for the ways anew. */
const MANY = 400;

/** Whether so much has changed that all ways are looked for anew. */
export function isMuch({ boxes, arrows }: Changes): boolean {
  return boxes.length + arrows.length > MANY;
}

/** Looks for ways among boxes, but for those that are known and around which nothing has changed. */
export class NearWays {
  /** What was asked for so far. */
  readonly asked = new Map<string, NearWay>();
  readonly #known: KnownWays | undefined;
  readonly #changes: Changes;
  readonly #obstaclesIn: (around: Rect) => Obstacles;

  /**
   * @param changes what has changed since ways were known; it may grow meanwhile
   * @param obstaclesIn all in a rectangle that ways go around; more may be given
   */
  constructor(known: KnownWays | undefined, changes: Changes, obstaclesIn: (around: Rect) => Obstacles) {
    this.#known = known;
    this.#changes = changes;
    this.#obstaclesIn = obstaclesIn;
  }

  between(key: string, from: Rect, to: Rect | Point): readonly Point[] | undefined {
    const known = this.#known?.get(key);
    if (known && sameEnd(known.from, from) && sameEnd(known.to, to) && this.#isUntouched(known.around)) {
      this.asked.set(key, known);
      return known.way;
    }
    const [starts, goals] = [portsFrom(from), portsInto(to)];
    const around = searchedAround(starts, goals);
    const way = findPath(starts, goals, this.#obstaclesIn(around));
    this.asked.set(key, { from, to, around, way });
    return way;
  }

  #isUntouched(around: Rect): boolean {
    if (isMuch(this.#changes)) return false;
    const { boxes, arrows } = this.#changes;
    return !boxes.some((box) => touch(box, around)) && !arrows.some((arrow) => meets(arrow, around));
  }
}

function sameEnd(a: Partial<Rect>, b: Partial<Rect>): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
