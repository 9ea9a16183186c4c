import { type Corridor, corridorOf, leftOfAll } from '../../layout/corridors';
import type { Layout } from '../../layout/layout-map';
import type { Point, Rect } from '../../model/geometry';
import type { Id } from '../../model/id';
import { MARK_RADIUS } from '../arrows/arrow-anatomy';

type End = Rect & { readonly id: Id };

/** Where lines leave and meet a box, from its middle, in parts of its width: beside the arrows that the layout gave it. */
const ASIDE = 0.3;
/** The least that must be left for the head of an arrow into a mark, in px. */
const HEAD_ROOM = 24;

/**
 * The ways along the corridors that a layout has left: up past what a statement hangs under to where two statements come
 * together, and down again. They touch no box, however far they are and however many stand between.
 */
export class FarWays {
  readonly #layout: Pick<Layout, 'roots' | 'spots'>;
  readonly #isMoved: (id: Id) => boolean;
  readonly #corridors = new Map<Id, Corridor>();

  /** @param isMoved whether a statement stands elsewhere than the layout put it */
  constructor(layout: Pick<Layout, 'roots' | 'spots'>, isMoved: (id: Id) => boolean) {
    this.#layout = layout;
    this.#isMoved = isMoved;
  }

  /**
   * The way from one box to another. O(depth of both).
   *
   * @returns its corners, from edge to edge; undefined where a statement on the way was moved, and from a box to itself
   */
  between(from: End, to: End): Point[] | undefined {
    if (from.id === to.id) return undefined;
    const chain = this.#chainOf(from.id);
    const other = this.#chainOf(to.id);
    if (chain.some(this.#isMoved) || other.some(this.#isMoved)) return undefined;
    let common: Id | undefined;
    while (chain.length > 0 && chain.at(-1) === other.at(-1)) {
      common = chain.pop();
      other.pop();
    }
    const up = this.#climb(from, chain, to);
    const down = this.#climb(to, other, from);
    return [...up, ...this.#across(common, chain.at(-1), other.at(-1), up, down), ...down.reverse()];
  }

  /** The way from a box to the mark of a relation that stands above the box of its premise; undefined for another mark. */
  intoMark(from: End, mark: Point, premise: End): Point[] | undefined {
    const way = this.between(from, premise);
    const last = way?.pop();
    if (!way || !last || mark.y >= premise.y || last.y !== premise.y || last.x - mark.x < HEAD_ROOM)
      return undefined;
    return [...way, { x: last.x, y: mark.y }, { x: mark.x + MARK_RADIUS + 1, y: mark.y }];
  }

  #corridor(id: Id): Corridor {
    let corridor = this.#corridors.get(id);
    if (!corridor) {
      corridor = corridorOf(this.#layout.spots.get(id)!);
      this.#corridors.set(id, corridor);
    }
    return corridor;
  }

  /** A statement and all that it hangs under, up to the root. */
  #chainOf(id: Id): Id[] {
    const chain: Id[] = [];
    for (let next: Id | undefined = id; next !== undefined; next = this.#corridor(next).parent)
      chain.push(next);
    return chain;
  }

  /** From the edge of a box up to the way above the last statement of a chain; to its bottom edge if there is none. */
  #climb(box: End, chain: readonly Id[], towards: Rect): Point[] {
    const x = box.x + (0.5 + ASIDE) * box.width;
    const [first, ...others] = chain.map((id) => this.#corridor(id));
    if (!first) return [{ x, y: box.y + box.height }];
    const way = leave(box, x, first);
    let below = first;
    for (const corridor of others) {
      way.push(...risen(below));
      const { left, right, above } = corridor;
      const side = towards.x > (left + right) / 2 ? right : left;
      way.push({ x: side, y: below.rise?.y ?? below.above }, { x: side, y: above });
      below = corridor;
    }
    return way;
  }

  /** Between the ends of two climbs: in the rows under a statement that is common to both, or above their roots. */
  #across(
    common: Id | undefined,
    one: Id | undefined,
    other: Id | undefined,
    up: Point[],
    down: Point[],
  ): Point[] {
    const a = one === undefined ? undefined : this.#corridor(one);
    const b = other === undefined ? undefined : this.#corridor(other);
    if (a && b) {
      if (a.above === b.above) return [];
      const x = common === undefined ? leftOfAll(this.#layout.roots) : (a.rise ?? b.rise)!.x;
      return [
        { x, y: a.above },
        { x, y: b.above },
      ];
    }
    // One of them hangs under the other, at whose bottom the way begins or ends.
    if (a) return [...risen(a), { x: down[0]!.x, y: a.rise?.y ?? a.above }];
    return [{ x: up[0]!.x, y: b!.rise?.y ?? b!.above }, ...risen(b!).reverse()];
  }
}

function leave(box: Rect, x: number, { column, right, above }: Corridor): Point[] {
  if (!column) {
    return [
      { x, y: box.y },
      { x, y: above },
    ];
  }
  const y = box.y + box.height / 2;
  return [
    { x: box.x + box.width, y },
    { x: right, y },
    { x: right, y: above },
  ];
}

/** From the way above a second or later row to the one above the first. */
function risen({ above, rise }: Corridor): Point[] {
  return rise
    ? [
        { x: rise.x, y: above },
        { x: rise.x, y: rise.y },
      ]
    : [];
}
