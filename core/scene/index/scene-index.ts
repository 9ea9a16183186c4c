import type { Point, Rect } from '../../model/geometry';
import type { Id } from '../../model/id';
import { ListedMap } from '../../model/listed-map';
import type { Arrow, Box, Scene } from '../scene';
import { indexArrows, patchArrows } from './arrow-index';
import { type BoxIndex, indexBoxes, patchBoxes } from './box-index';
import type { PatchedIndex, SpatialIndex } from './spatial-index';

/** What of a scene stands where. Made once per scene, when it is first asked for. */
export interface InPlaces<T> {
  /** Those that meet a rectangle, in the order in which they are drawn. */
  in(rect: Rect): readonly T[];
  /** Some of the scene's, each once, in the order in which they are drawn. */
  inOrder(some: Iterable<T>): readonly T[];
}

/** The boxes of a scene by place. */
export interface BoxPlaces extends InPlaces<Box> {
  /** The box that stands nearest to a point, of those that are wanted; within so many px, if that is given. */
  nearest(point: Point, wanted: (box: Box) => boolean, reach?: number): Box | undefined;
}

/** The index of the things of one scene, or what it can be made of. */
interface Known<T, Base extends SpatialIndex<T>, Places> {
  places?: Places;
  /** An index that was made from nothing, and one that stands on it: of this scene, or of the last one before it that was asked. */
  base?: Base | undefined;
  patch?: PatchedIndex<T> | undefined;
}

// Memos by a value that does not change: all who ask about one scene share its index. An edit advances it explicitly.
const knownBoxes = new WeakMap<Scene['boxes'], Known<Box, BoxIndex, BoxPlaces>>();
const knownArrows = new WeakMap<Scene['arrows'], Known<Arrow, SpatialIndex<Arrow>, InPlaces<Arrow>>>();

/** The boxes of a scene by place. */
export function boxIndex({ boxes }: Pick<Scene, 'boxes'>): BoxPlaces {
  const known = knownOf(knownBoxes, boxes);
  if (!known.places) {
    const patch = known.base && patchBoxes(known.base, known.patch, boxes);
    known.patch = patch;
    if (!patch) known.base = indexBoxes(boxes);
    const index = patch ?? known.base!;
    known.places = { ...ordered(index), nearest: index.nearest };
  }
  return known.places;
}

/** The arrows of a scene by place: those of which a line or the mark meets a rectangle. */
export function arrowIndex({ arrows }: Pick<Scene, 'arrows'>): InPlaces<Arrow> {
  const known = knownOf(knownArrows, arrows);
  if (!known.places) {
    const patch = known.base && patchArrows(known.base, known.patch, arrows);
    known.patch = patch;
    if (!patch) known.base = indexArrows(arrows);
    known.places = ordered(patch ?? known.base!);
  }
  return known.places;
}

/**
 * Lets the index of a scene be made of that of the scene before it, once it is asked for: it then costs no more than what is
 * another object. It is the same as if it were made from nothing.
 */
export function advanceIndex(before: Scene, after: Scene): void {
  advanceKnown(knownBoxes, before.boxes, after.boxes);
  advanceKnown(knownArrows, before.arrows, after.arrows);
}

function advanceKnown<K extends object, V extends { base?: unknown; patch?: unknown }>(
  all: WeakMap<K, V>,
  before: K,
  after: K,
): void {
  const known = all.get(before);
  if (!known?.base || all.has(after)) return;
  const { base, patch } = known;
  all.set(after, { base, patch } as V);
}

function knownOf<K extends object, V>(all: WeakMap<K, V>, things: K): V {
  let known = all.get(things);
  if (!known) {
    known = {} as V;
    all.set(things, known);
  }
  return known;
}

/** From so many askings on it pays to number all things, instead of going through them each time. */
const OFTEN = 4;

function ordered<T extends { readonly id: Id }>({ things, meeting }: SpatialIndex<T>): InPlaces<T> {
  let ranks: ReadonlyMap<T, number> | undefined;
  let asked = 0;
  const inOrder = (some: Iterable<T>) => {
    const wanted = new Set(some);
    if (wanted.size < 2) return [...wanted];
    asked++;
    // Sorting most of them takes longer than going through all.
    if (asked < OFTEN || wanted.size > things.size / 8) {
      const byId = new Map([...wanted].map((thing) => [thing.id, thing]));
      const found: T[] = [];
      for (const id of ListedMap.orderOf(things)()) {
        const thing = byId.get(id);
        if (thing) found.push(thing);
      }
      return found;
    }
    ranks ??= new Map([...things.values()].map((thing, rank) => [thing, rank]));
    const of = ranks;
    return [...wanted].sort((a, b) => of.get(a)! - of.get(b)!);
  };
  return { in: (rect) => inOrder(meeting(rect)), inOrder };
}
