import { type FoldedMap, foldMap } from '../layout/fold';
import { type Layout, layoutMap } from '../layout/layout-map';
import { spanningForest } from '../layout/spanning-forest';
import type { ArgumentMap } from '../model/argument-map';
import { differenceOf } from '../model/difference';
import type { Id } from '../model/id';
import { ListedMap } from '../model/listed-map';
import { orientationOf } from '../model/orientation';
import { boundsAfter, boundsOf } from './bounds';
import { boxContent, boxWidthOf } from './boxes/box-anatomy';
import { boxOf } from './boxes/box-of';
import { placeBoxes } from './boxes/place-boxes';
import { type Routes, routeArrows } from './routing/route-arrows';
import type { Routing } from './routing/routing';
import { staleTargets } from './routing/stale-targets';
import { sameBox } from './same';
import { sameLayout } from './same-layout';
import type { Scene } from './scene';
import { transposeArrow, transposeBox, transposePoint, transposeSize } from './transpose';

/** How a scene is made. */
export interface SceneOptions {
  /** The scene that is shown now: boxes and arrows that did not change are taken over from it. */
  readonly previous?: Scene;
  /** Statements under which what bears on them alone is folded away. */
  readonly collapsed?: ReadonlySet<Id>;
}

/** A map laid out without what is folded away. */
interface LaidOut {
  readonly folded: FoldedMap;
  readonly layout: Layout;
}

/** What arrows were led by, and the arrows: those of a map from left to right before they are turned. */
interface Routed {
  readonly routing: Routing;
  readonly routes: Routes;
}

/** What a scene was built from, and on the way to it. */
interface Origin {
  readonly map: ArgumentMap;
  readonly collapsed: ReadonlySet<Id>;
  readonly laidOut: () => LaidOut;
  /** Absent where another thread built it. */
  readonly routed?: Routed;
}

const nothing: ReadonlySet<Id> = new Set();
const origins = new WeakMap<Scene, Origin>();

/**
 * Lays a map out and routes its arrows. Statements that were placed by hand stand where they were put, and what hangs
 * under them moves along; all others stand where the layout has them.
 *
 * Of the previous scene all is kept that need not be done again: the layout where nothing else hangs below a statement and no
 * box has another height; boxes and arrows where nothing was moved. What is left for every edit, where nothing is folded or placed
 * by hand, is to fill tables of statements and relations.
 */
export function buildScene(map: ArgumentMap, { previous, collapsed = nothing }: SceneOptions = {}): Scene {
  const before = previous && origins.get(previous);
  const isLaidOut = before && before.collapsed === collapsed && sameLayout(before.map, map);
  if (isLaidOut && before.map.places === map.places) {
    const scene = reworded(previous!, before.map, map);
    origins.set(scene, { ...before, map });
    return scene;
  }
  const laidOut = isLaidOut ? before.laidOut : once(() => layOut(map, collapsed, before?.laidOut()));
  const { scene, routed } = placed(map, laidOut(), previous && { scene: previous, origin: before });
  origins.set(scene, { map, collapsed, laidOut, routed });
  return scene;
}

/**
 * Takes over a scene that was built of the same map in another thread, so that the edits which follow keep of it what
 * they would keep of one that was built here.
 */
export function adoptScene(scene: Scene, map: ArgumentMap, collapsed: ReadonlySet<Id>): void {
  origins.set(scene, { map, collapsed, laidOut: once(() => layOut(map, collapsed)) });
}

/**
 * Works out, step by step, what the first edit of a scene that was adopted would have to: after the last step the next scene takes
 * over all that it can. Nothing is left to do for any other scene.
 */
export function* readyScene(scene: Scene): Generator<void> {
  const origin = origins.get(scene);
  if (!origin || origin.routed) return;
  const { map } = origin;
  spanningForest(map);
  yield;
  const laidOut = origin.laidOut();
  yield;
  origins.set(scene, { ...origin, routed: placed(map, laidOut, { scene, origin }).routed });
}

/** Whether the scene after the next edit takes over all that it can, or has to work out first how this one was made. */
export function isReady(scene: Scene): boolean {
  return origins.get(scene)?.routed !== undefined;
}

function layOut(map: ArgumentMap, collapsed: ReadonlySet<Id>, before?: LaidOut): LaidOut {
  const folded = foldMap(map, collapsed);
  const { statements } = folded.map;
  const orientation = orientationOf(map);
  const sizeOf = (id: Id) => {
    const statement = statements.get(id)!;
    const size = { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
    return orientation === 'down' ? size : transposeSize(size);
  };
  const layout = layoutMap(
    folded.map,
    sizeOf,
    orientation,
    before && { layout: before.layout, changed: changedIn(before.folded.map, folded.map) },
  );
  return { folded, layout };
}

/** The statements that came or went or are not what they were. */
function changedIn(before: ArgumentMap, now: ArgumentMap): ReadonlySet<Id> {
  const difference = differenceOf(before.statements, now.statements);
  return new Set([...difference.before, ...difference.after].map(({ id }) => id));
}

function placed(
  map: ArgumentMap,
  { folded, layout }: LaidOut,
  previous: { readonly scene: Scene; readonly origin: Origin | undefined } | undefined,
): { readonly scene: Scene; readonly routed: Routed } {
  // Which statements are shown is the same, but not what they say.
  const shown = { ...folded.map, statements: map.statements, places: map.places };
  const isTurned = orientationOf(map) === 'right';
  const { scene, origin } = previous ?? {};
  const before = isAlike(origin, map) ? origin.routed : undefined;
  const { boxes, shifts, renewed } = placeBoxes(shown, {
    forest: layout.forest,
    placeOf: isTurned ? (id) => transposePoint(layout.places.get(id)!) : (id) => layout.places.get(id)!,
    folded: folded.folded,
    ...(scene && {
      before: { boxes: scene.boxes, changed: movedIn(map, { folded, layout }, origin, before) },
    }),
  });
  const known = before ? undefined : scene?.arrows;
  const routing: Routing = isTurned
    ? {
        map: shown,
        boxes: mapValues(boxes, transposeBox),
        layout,
        shifts: mapValues(shifts, transposePoint),
        ...(known && { known: mapValues(known, transposeArrow) }),
      }
    : { map: shown, boxes, layout, shifts, ...(known && { known }) };
  const routes = routeArrows(
    routing,
    before && {
      routes: before.routes,
      routing: before.routing,
      stale: staleTargets(before.routing, routing, renewed),
      renewed,
    },
  );
  const arrows = isTurned ? mapValues(routes.arrows, transposeArrow) : routes.arrows;
  const bounds =
    scene && before && routes.renewed
      ? boundsAfter(
          scene,
          { boxes, arrows },
          { boxes: [...changedIn(origin!.map, map), ...renewed], arrows: routes.renewed },
        )
      : boundsOf(boxes, arrows);
  return {
    scene: { boxes: ListedMap.of(boxes), arrows: ListedMap.of(arrows), bounds },
    routed: { routing, routes },
  };
}

/** Whether a scene stands the same way up as that of a map. */
function isAlike(origin: Origin | undefined, map: ArgumentMap): origin is Origin {
  return origin !== undefined && orientationOf(origin.map) === orientationOf(map);
}

/**
 * The statements of which the boxes may be others than in a scene before; undefined where that cannot be told without looking at
 * all of them.
 */
function movedIn(
  map: ArgumentMap,
  { folded, layout }: LaidOut,
  origin: Origin | undefined,
  routed: Routed | undefined,
): ReadonlySet<Id> | undefined {
  const routing = routed?.routing;
  if (!origin || !routing || routing.shifts.size > 0 || map.places.size > 0) return undefined;
  if (folded.folded.size > 0 || origin.laidOut().folded.folded.size > 0) return undefined;
  const changed = new Set(changedIn(origin.map, map));
  if (layout !== routing.layout) for (const id of layout.touched) changed.add(id);
  return changed;
}

function mapValues<A, B>(table: ReadonlyMap<Id, A>, change: (value: A) => B): ReadonlyMap<Id, B> {
  return new Map([...table].map(([id, value]) => [id, change(value)]));
}

/** The same scene with other words in its boxes. */
function reworded(scene: Scene, before: ArgumentMap, map: ArgumentMap): Scene {
  const boxes = ListedMap.toPatch(scene.boxes);
  for (const statement of differenceOf(before.statements, map.statements).after) {
    const box = boxes.get(statement.id);
    if (!box) continue;
    const now = boxOf(statement, box, box.folded);
    if (!sameBox(box, now)) boxes.set(statement.id, now);
  }
  return { ...scene, boxes: new ListedMap(ListedMap.orderOf(scene.boxes), boxes) };
}

/** Makes something when it is first asked for, and lets go of what it was made of. */
function once<T>(make: () => T): () => T {
  let waiting: (() => T) | undefined = make;
  let made: T | undefined;
  return () => {
    if (waiting) made = waiting();
    waiting = undefined;
    return made as T;
  };
}
