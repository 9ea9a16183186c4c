import { chooseForest } from '../layout/choose-forest';
import type { SpanningForest } from '../layout/forest';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { type LaidOut, layOut } from '../scene/lay-out';
import { placeScene, type Routed } from '../scene/place-scene';
import type { Scene } from '../scene/scene';
import { Lazy } from './lazy';

/**
 * A map with all that is derived from it to show it. A value: `advance` makes the next one of it and a Change, and `fold` one with
 * other statements collapsed. (Its structure is shared by all who ask `structureOf`, and is advanced with it.)
 */
export interface DerivedMap {
  readonly map: ArgumentMap;
  /** The statements under which what bears on them alone is folded away; ids that the map does not have do no harm. */
  readonly collapsed: ReadonlySet<Id>;
  /** Without what is folded away. */
  readonly scene: Scene;
  // What another thread has laid out is known by its scene alone; the rest is worked out when it is first asked for.
  /** Of the whole map. */
  readonly forest: Lazy<SpanningForest>;
  readonly laidOut: Lazy<LaidOut>;
  readonly routed: Lazy<Routed>;
}

const nothing: ReadonlySet<Id> = new Set();

/** Derives all of a map from nothing. O(n log n), and the ways of arrows that cross others. */
export function derive(map: ArgumentMap, collapsed: ReadonlySet<Id> = nothing): DerivedMap {
  const forest = chooseForest(map);
  const laidOut = layOut(map, forest, collapsed);
  const { scene, routed } = placeScene(map, laidOut);
  return {
    map,
    collapsed,
    scene,
    forest: Lazy.of(forest),
    laidOut: Lazy.of(laidOut),
    routed: Lazy.of(routed),
  };
}

/** Takes over the scene of a map that another thread built: what it was built by is worked out when it is first asked for. O(1) */
export function adopt(map: ArgumentMap, scene: Scene, collapsed: ReadonlySet<Id> = nothing): DerivedMap {
  const forest = new Lazy(() => chooseForest(map));
  const laidOut = new Lazy(() => layOut(map, forest.value, collapsed));
  const routed = new Lazy(() => placeScene(map, laidOut.value, { scene }).routed);
  return { map, collapsed, scene, forest, laidOut, routed };
}

/** Whether the next edit takes over all that it can, or has to work out first how the scene was made. */
export function isReady({ routed }: DerivedMap): boolean {
  return routed.isKnown;
}

/** Works out, step by step, what the first edit of a map that was adopted would have to. Nothing is left to do for any other. */
export function* ready({ forest, laidOut, routed }: DerivedMap): Generator<void> {
  if (routed.isKnown) return;
  forest.value;
  yield;
  laidOut.value;
  yield;
  routed.value;
}
