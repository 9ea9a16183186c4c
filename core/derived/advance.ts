import { applyChange } from '../edit/change/apply-change';
import type { Change } from '../edit/change/change';
import { advanceForest } from '../layout/advance-forest';
import { chooseForest } from '../layout/choose-forest';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { orientationOf } from '../model/orientation';
import { advanceIndex } from '../scene/index/scene-index';
import { layOut } from '../scene/lay-out';
import { placeScene, type SceneBefore } from '../scene/place-scene';
import { rewordScene } from '../scene/reword-scene';
import type { DerivedMap } from './derived-map';
import { keepsLayout } from './keeps-layout';
import { Lazy } from './lazy';

/**
 * The map after a change, with all that is derived from it: the same as if it were derived from nothing, but all is kept that need not
 * be done again. The layout is kept where nothing else hangs below a statement and no box has another height; boxes and arrows
 * where nothing was moved. What is left for every edit, where nothing is folded or placed by hand, is to copy the tables that
 * the change names.
 *
 * @throws Error if the change was made for another map, as `applyChange` does
 */
export function advance(before: DerivedMap, change: Change): DerivedMap {
  const map = applyChange(before.map, change);
  if (!keepsLayout(before.map, change)) return laidOutAnew(before, map, before.collapsed, change);
  if (change.places) return placed({ ...before, map }, before, change);
  const scene = rewordScene(before.scene, change);
  advanceIndex(before.scene, scene);
  return { ...before, map, scene };
}

/** The same map with other statements collapsed. */
export function fold(before: DerivedMap, collapsed: ReadonlySet<Id>): DerivedMap {
  return laidOutAnew(before, before.map, collapsed, {});
}

/** The same map with other things in its file that are no part of the argument: what `weighing`, `view` and `extra` keep for other programs. */
export function withRest(
  before: DerivedMap,
  { weighing, view, extra }: Pick<ArgumentMap, 'weighing' | 'view' | 'extra'>,
): DerivedMap {
  const { weighing: _, ...others } = before.map;
  return { ...before, map: { ...others, ...(weighing && { weighing }), view, extra } };
}

function laidOutAnew(
  before: DerivedMap,
  map: ArgumentMap,
  collapsed: ReadonlySet<Id>,
  change: Change,
): DerivedMap {
  const forest = Lazy.of(
    before.forest.isKnown ? advanceForest(before.forest.value, before.map, map, change) : chooseForest(map),
  );
  const laidOut = layOut(
    map,
    forest.value,
    collapsed,
    before.laidOut.isKnown ? { laidOut: before.laidOut.value, change } : undefined,
  );
  return placed({ ...before, map, collapsed, forest, laidOut: Lazy.of(laidOut) }, before, change);
}

/** With the scene of a map that is laid out. */
function placed(now: DerivedMap, before: DerivedMap, change: Change): DerivedMap {
  const { scene, routed } = placeScene(now.map, now.laidOut.value, sceneBefore(before, now.map, change));
  advanceIndex(before.scene, scene);
  return { ...now, scene, routed: Lazy.of(routed) };
}

function sceneBefore(
  { map, scene, laidOut, routed }: DerivedMap,
  now: ArgumentMap,
  change: Change,
): SceneBefore {
  if (!routed.isKnown || orientationOf(map) !== orientationOf(now)) return { scene };
  return { scene, made: { folded: laidOut.value.folded, routed: routed.value, change } };
}
