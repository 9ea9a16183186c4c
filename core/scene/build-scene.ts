import { layoutMap } from '../layout/layout-map';
import type { ArgumentMap } from '../model/argument-map';
import { boundsOf } from './bounds';
import { boxContent, boxWidthOf } from './box-anatomy';
import { placeBoxes } from './place-boxes';
import { routeArrows } from './route-arrows';
import { keepIdentity, sameArrow, sameBox } from './same';
import type { Scene } from './scene';

/**
 * Lays a map out and routes its arrows. Statements that were placed by hand stand where they were put, and what hangs
 * under them moves along; all others stand where the layout has them.
 *
 * @param options.previous the scene that is shown now: boxes and arrows that did not change are taken over from it
 */
export function buildScene(map: ArgumentMap, options: { readonly previous?: Scene } = {}): Scene {
  const layout = layoutMap(map, (id) => {
    const statement = map.statements.get(id)!;
    return { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
  });
  const placed = placeBoxes(map, layout);
  const boxes = keepIdentity(placed.boxes, options.previous?.boxes, sameBox);
  const arrows = keepIdentity(
    routeArrows(map, boxes, layout.forms, placed.shifts),
    options.previous?.arrows,
    sameArrow,
  );
  return { boxes, arrows, bounds: boundsOf(boxes, arrows) };
}
