import type { Point, Rect } from '../../model/geometry';
import type { Id } from '../../model/id';
import { ListedMap } from '../../model/listed-map';
import type { Arrow, Box, Scene } from '../scene';
import { indexArrows, patchArrows } from './arrow-index';
import { type BoxIndex, indexBoxes, patchBoxes } from './box-index';
import type { PatchedIndex, SpatialIndex } from './spatial-index';

/** What of a scene stands where. Made once per scene, when it is first asked for; after an edit from the one before. */
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

const knownBoxes = new WeakMap<Scene['boxes'], BoxPlaces>();
const knownArrows = new WeakMap<Scene['arrows'], InPlaces<Arrow>>();
/** The last ones that were made from nothing: those of the scenes that follow stand on them. And what was last made of them. */
let baseBoxes: BoxIndex | undefined;
let lastBoxes: PatchedIndex<Box> | undefined;
let baseArrows: SpatialIndex<Arrow> | undefined;
let lastArrows: PatchedIndex<Arrow> | undefined;

/** The boxes of a scene by place. */
export function boxIndex({ boxes }: Pick<Scene, 'boxes'>): BoxPlaces {
  let places = knownBoxes.get(boxes);
  if (!places) {
    const patch = baseBoxes && patchBoxes(baseBoxes, lastBoxes, boxes);
    lastBoxes = patch;
    if (!patch) baseBoxes = indexBoxes(boxes);
    const index = patch ?? baseBoxes!;
    places = { ...ordered(index), nearest: index.nearest };
    knownBoxes.set(boxes, places);
  }
  return places;
}

/** The arrows of a scene by place: those of which a line or the mark meets a rectangle. */
export function arrowIndex({ arrows }: Pick<Scene, 'arrows'>): InPlaces<Arrow> {
  let places = knownArrows.get(arrows);
  if (!places) {
    const patch = baseArrows && patchArrows(baseArrows, lastArrows, arrows);
    lastArrows = patch;
    if (!patch) baseArrows = indexArrows(arrows);
    places = ordered(patch ?? baseArrows!);
    knownArrows.set(arrows, places);
  }
  return places;
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
