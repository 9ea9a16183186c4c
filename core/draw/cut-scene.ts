import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { inducedMap } from '../model/induced-map';
import { boundsOf } from '../scene/bounds';
import type { Scene } from '../scene/scene';

/**
 * The part of a scene that a selection is: its boxes where they stand, and the arrows among them. A person who selects boxes
 * on the screen wants the picture of what is seen. (A branch is better laid out anew, by `buildScene` of its part of the
 * map: in the whole map its parts stand as far apart as their neighbours need.)
 *
 * @param map What the scene was built from.
 */
export function cutScene(scene: Scene, map: ArgumentMap, statements: ReadonlySet<Id>): Scene {
  const { relations } = inducedMap(map, statements);
  const boxes = new Map([...scene.boxes].filter(([id]) => statements.has(id)));
  const arrows = new Map([...scene.arrows].filter(([id]) => relations.has(id)));
  return { boxes, arrows, bounds: boundsOf(boxes, arrows) };
}
