import { ListedMap } from '../model/listed-map';
import { recordsAfter, type TablesChange } from '../model/table-change';
import { boxOf } from './boxes/box-of';
import { sameBox } from './same';
import type { Scene } from './scene';

/** A scene with other words in its boxes, which are as large as they were. The same scene where no statement changes. O(change) */
export function rewordScene(scene: Scene, { statements }: TablesChange): Scene {
  if (!statements) return scene;
  const boxes = ListedMap.toPatch(scene.boxes);
  for (const statement of recordsAfter(statements)) {
    const box = boxes.get(statement.id);
    if (!box) continue;
    const now = boxOf(statement, box, box.folded);
    if (!sameBox(box, now)) boxes.set(statement.id, now);
  }
  return { ...scene, boxes: new ListedMap(ListedMap.orderOf(scene.boxes), boxes) };
}
