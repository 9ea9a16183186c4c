import type { FoldedMap } from '../layout/fold';
import { shownChange } from '../layout/shown-change';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { ListedMap } from '../model/listed-map';
import { orientationOf } from '../model/orientation';
import { changedIds, type TablesChange } from '../model/table-change';
import { boundsAfter, boundsOf } from './bounds';
import { placeBoxes } from './boxes/place-boxes';
import type { LaidOut } from './lay-out';
import { type Routes, type RoutesBefore, routeArrows } from './routing/route-arrows';
import type { Routing } from './routing/routing';
import { staleTargets } from './routing/stale-targets';
import type { Scene } from './scene';
import { transposeArrow, transposeBox, transposePoint } from './transpose';

/** What arrows were led by, and the arrows: those of a map from left to right before they are turned. */
export interface Routed {
  readonly routing: Routing;
  readonly routes: Routes;
}

/** The scene of a map before a change, which may be none where only the folding is another. */
export interface SceneBefore {
  readonly scene: Scene;
  /**
   * How it was made. Left out where that is not known, or where it stands the other way up: then only what is drawn alike is
   * kept.
   */
  readonly made?: {
    readonly folded: FoldedMap;
    readonly routed: Routed;
    readonly change: TablesChange;
  };
}

/**
 * The scene of a map that is laid out. Statements that were placed by hand stand where they were put, and what hangs under
 * them moves along; all others stand where the layout has them.
 *
 * @param before of which boxes and arrows are kept that were not moved
 */
export function placeScene(
  map: ArgumentMap,
  { folded, layout }: LaidOut,
  before?: SceneBefore,
): { readonly scene: Scene; readonly routed: Routed } {
  // Which statements are shown is the same, but not what they say.
  const shown = { ...folded.map, statements: map.statements, places: map.places };
  const isTurned = orientationOf(map) === 'right';
  const made = before?.made;
  const change = made && shownChange(made.folded, folded, made.change);
  const { boxes, shifts, renewed } = placeBoxes(shown, {
    forest: layout.forest,
    placeOf: isTurned ? (id) => transposePoint(layout.places.get(id)!) : (id) => layout.places.get(id)!,
    folded: folded.folded,
    ...(before && {
      before: { boxes: before.scene.boxes, changed: movedIn(map, { folded, layout }, made) },
    }),
  });
  const known = made ? undefined : before?.scene.arrows;
  const routing: Routing = isTurned
    ? {
        map: shown,
        boxes: mapValues(boxes, transposeBox),
        layout,
        shifts: mapValues(shifts, transposePoint),
        ...(known && { known: mapValues(known, transposeArrow) }),
      }
    : { map: shown, boxes, layout, shifts, ...(known && { known }) };
  const routes = routeArrows(routing, change && routesBefore(made.routed, change, routing, renewed));
  const arrows = isTurned ? mapValues(routes.arrows, transposeArrow) : routes.arrows;
  const bounds =
    before && change && routes.renewed
      ? boundsAfter(
          before.scene,
          { boxes, arrows },
          { boxes: [...changedIds(change.statements), ...renewed], arrows: routes.renewed },
        )
      : boundsOf(boxes, arrows);
  return {
    scene: { boxes: ListedMap.of(boxes), arrows: ListedMap.of(arrows), bounds },
    routed: { routing, routes },
  };
}

function routesBefore(
  { routing, routes }: Routed,
  change: TablesChange,
  now: Routing,
  renewed: readonly Id[],
): RoutesBefore {
  return { routes, routing, change, stale: staleTargets(routing, now, renewed, change), renewed };
}

/**
 * The statements of which the boxes may be others than in a scene before; undefined where that cannot be told without looking at
 * all of them.
 */
function movedIn(
  map: ArgumentMap,
  { folded, layout }: LaidOut,
  made: SceneBefore['made'],
): ReadonlySet<Id> | undefined {
  if (!made || made.routed.routing.shifts.size > 0 || map.places.size > 0) return undefined;
  if (folded.folded.size > 0 || made.folded.folded.size > 0) return undefined;
  const changed = changedIds(made.change.statements);
  if (layout !== made.routed.routing.layout) for (const id of layout.touched) changed.add(id);
  return changed;
}

function mapValues<A, B>(table: ReadonlyMap<Id, A>, change: (value: A) => B): ReadonlyMap<Id, B> {
  return new Map([...table].map(([id, value]) => [id, change(value)]));
}
