import type { Point } from '../model/geometry';
import { distance } from './polyline';
import type { Arrow, Box, Scene } from './scene';

/** The box that holds a point of the scene, if there is one; of several, the one that is drawn on top. O(n). */
export function boxAt(scene: Scene, point: Point): Box | undefined {
  let found: Box | undefined;
  for (const box of scene.boxes.values()) {
    const inside =
      point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
    if (inside) found = box;
  }
  return found;
}

/** The arrow nearest to a point of the scene, if one is within `reach` px. O(n). */
export function arrowAt(scene: Scene, point: Point, reach: number): Arrow | undefined {
  let found: Arrow | undefined;
  let nearest = reach;
  for (const arrow of scene.arrows.values()) {
    for (const line of [...arrow.stems, arrow.trunk]) {
      for (let index = 1; index < line.length; index++) {
        const away = distanceToSegment(point, line[index - 1]!, line[index]!);
        if (away <= nearest) {
          nearest = away;
          found = arrow;
        }
      }
    }
  }
  return found;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const inside = Math.min(1, Math.max(0, part));
  return distance(point, { x: from.x + dx * inside, y: from.y + dy * inside });
}
