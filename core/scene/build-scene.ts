import { chooseForest } from '../layout/choose-forest';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { layOut } from './lay-out';
import { placeScene } from './place-scene';
import type { Scene } from './scene';

const nothing: ReadonlySet<Id> = new Set();

/**
 * Lays a map out and routes its arrows. The scene of a map that is edited is made by `core/derived`, which keeps what an edit
 * leaves.
 *
 * @param collapsed statements under which what bears on them alone is folded away
 */
export function buildScene(map: ArgumentMap, collapsed: ReadonlySet<Id> = nothing): Scene {
  return placeScene(map, layOut(map, chooseForest(map), collapsed)).scene;
}
