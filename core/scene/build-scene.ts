import { type FoldedMap, foldMap } from '../layout/fold';
import { type Layout, layoutMap } from '../layout/layout-map';
import type { ArgumentMap } from '../model/argument-map';
import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import { orientationOf } from '../model/orientation';
import { boundsOf } from './bounds';
import { boxContent, boxWidthOf, keepContent } from './box-anatomy';
import { boxOf } from './box-of';
import { placeBoxes } from './place-boxes';
import { routeArrows } from './route-arrows';
import { keepIdentity, sameArrow, sameBox } from './same';
import { sameLayout } from './same-layout';
import type { Arrow, Box, Scene } from './scene';
import { turnArrow, turnBox, turnPoint, turnSize } from './turn';

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

/** What a scene was built from, and on the way to it. */
interface Origin {
  readonly map: ArgumentMap;
  readonly collapsed: ReadonlySet<Id>;
  readonly laidOut: () => LaidOut;
}

const nothing: ReadonlySet<Id> = new Set();
const origins = new WeakMap<Scene, Origin>();

/**
 * Lays a map out and routes its arrows. Statements that were placed by hand stand where they were put, and what hangs
 * under them moves along; all others stand where the layout has them.
 *
 * Of the previous scene all is kept that need not be done again: the layout, where statements and relations are the same but for
 * the wording; the arrows too, where nothing was moved.
 */
export function buildScene(map: ArgumentMap, { previous, collapsed = nothing }: SceneOptions = {}): Scene {
  const before = previous && origins.get(previous);
  const isLaidOut = before && before.collapsed === collapsed && sameLayout(before.map, map);
  const laidOut = isLaidOut ? before.laidOut : once(() => layOut(map, collapsed));
  const scene =
    isLaidOut && before.map.places === map.places
      ? reworded(previous!, before.map, map)
      : placed(map, laidOut(), previous);
  origins.set(scene, { map, collapsed, laidOut });
  return scene;
}

/**
 * Takes over a scene that was built of the same map in another thread, so that the edits which follow keep of it what
 * they would keep of one that was built here.
 */
export function adoptScene(scene: Scene, map: ArgumentMap, collapsed: ReadonlySet<Id>): void {
  for (const { id, lines, height } of scene.boxes.values()) {
    keepContent(map.statements.get(id)!, { lines, height });
  }
  origins.set(scene, { map, collapsed, laidOut: once(() => layOut(map, collapsed)) });
}

function layOut(map: ArgumentMap, collapsed: ReadonlySet<Id>): LaidOut {
  const folded = foldMap(map, collapsed);
  const { statements } = folded.map;
  const sizeOf = (id: Id) => {
    const statement = statements.get(id)!;
    return { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
  };
  const orientation = orientationOf(map);
  const layout =
    orientation === 'down'
      ? layoutMap(folded.map, sizeOf)
      : layoutMap(folded.map, (id) => turnSize(sizeOf(id)), orientation);
  return { folded, layout };
}

function placed(map: ArgumentMap, { folded, layout }: LaidOut, previous: Scene | undefined): Scene {
  // Which statements are shown is the same, but not what they say.
  const shown = { ...folded.map, statements: map.statements, places: map.places };
  const isTurned = orientationOf(map) === 'right';
  const places = isTurned ? mapValues(layout.places, turnPoint) : layout.places;
  const { boxes: found, shifts } = placeBoxes(shown, { ...layout, places }, folded.folded);
  const boxes = keepIdentity(found, previous?.boxes, sameBox);
  const routed = isTurned
    ? routeTurned(shown, boxes, layout, shifts)
    : routeArrows(shown, boxes, layout, shifts);
  const arrows = keepIdentity(routed, previous?.arrows, sameArrow);
  return { boxes, arrows, bounds: boundsOf(boxes, arrows) };
}

/** The arrows of a layout from left to right, whose places have been turned and whose other parts have not. */
function routeTurned(
  map: ArgumentMap,
  boxes: ReadonlyMap<Id, Box>,
  layout: Layout,
  shifts: ReadonlyMap<Id, Point>,
): readonly Arrow[] {
  return routeArrows(map, mapValues(boxes, turnBox), layout, mapValues(shifts, turnPoint)).map(turnArrow);
}

function mapValues<A, B>(table: ReadonlyMap<Id, A>, change: (value: A) => B): ReadonlyMap<Id, B> {
  return new Map([...table].map(([id, value]) => [id, change(value)]));
}

/** The same scene with other words in its boxes. */
function reworded(scene: Scene, before: ArgumentMap, map: ArgumentMap): Scene {
  const boxes = new Map<Id, Box>();
  for (const [id, box] of scene.boxes) {
    const statement = map.statements.get(id)!;
    const isSame = statement === before.statements.get(id);
    const now = isSame ? box : boxOf(statement, box, box.folded);
    boxes.set(id, isSame || sameBox(box, now) ? box : now);
  }
  return { ...scene, boxes };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
