import { foldMap } from '../layout/fold';
import { layoutMap } from '../layout/layout-map';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { boundsOf } from './bounds';
import { boxContent, boxWidthOf } from './box-anatomy';
import { placeBoxes } from './place-boxes';
import { routeArrows } from './route-arrows';
import { keepIdentity, sameArrow, sameBox } from './same';
import type { Scene } from './scene';

/** How a scene is made. */
export interface SceneOptions {
  /** The scene that is shown now: boxes and arrows that did not change are taken over from it. */
  readonly previous?: Scene;
  /** Statements under which what bears on them alone is folded away. */
  readonly collapsed?: ReadonlySet<Id>;
}

const nothing: ReadonlySet<Id> = new Set();

/**
 * Lays a map out and routes its arrows. Statements that were placed by hand stand where they were put, and what hangs
 * under them moves along; all others stand where the layout has them.
 */
export function buildScene(map: ArgumentMap, { previous, collapsed = nothing }: SceneOptions = {}): Scene {
  const { map: shown, folded } = foldMap(map, collapsed);
  const layout = layoutMap(shown, (id) => {
    const statement = shown.statements.get(id)!;
    return { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
  });
  const placed = placeBoxes(shown, layout, folded);
  const boxes = keepIdentity(placed.boxes, previous?.boxes, sameBox);
  const arrows = keepIdentity(routeArrows(shown, boxes, layout, placed.shifts), previous?.arrows, sameArrow);
  return { boxes, arrows, bounds: boundsOf(boxes, arrows) };
}
