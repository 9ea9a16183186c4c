import type { Point, Rect } from '../../model/geometry';
import { distance } from '../arrows/polyline';
import type { Arrow, Box, Scene } from '../scene';
import { arrowIndex, boxIndex } from './scene-index';

const any = () => true;

/**
 * The box that holds a point of the scene, if there is one; of several, the one that is drawn on top. O(log n).
 *
 * @param wanted whether a box counts; all do, if left out
 */
export function boxAt(
  scene: Pick<Scene, 'boxes'>,
  point: Point,
  wanted: (box: Box) => boolean = any,
): Box | undefined {
  return boxIndex(scene).in(around(point, 0)).findLast(wanted);
}

/** The box nearest to a point of the scene, if one is within `reach` px. O(log n). */
export function boxNear(scene: Pick<Scene, 'boxes'>, point: Point, reach: number): Box | undefined {
  return boxIndex(scene).nearest(point, any, reach);
}

/** The arrow nearest to a point of the scene, if one is within `reach` px. O(log n). */
export function arrowAt(scene: Pick<Scene, 'arrows'>, point: Point, reach: number): Arrow | undefined {
  let found: Arrow | undefined;
  let nearest = reach;
  for (const arrow of arrowIndex(scene).in(around(point, reach))) {
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

/** The arrow whose mark stands within `reach` px of a point of the scene; the first that is drawn, if there are several. */
export function markAt(
  scene: Pick<Scene, 'arrows'>,
  point: Point,
  reach: number,
  wanted: (arrow: Arrow) => boolean = any,
): Arrow | undefined {
  return arrowIndex(scene)
    .in(around(point, reach))
    .find((arrow) => distance(arrow.mark, point) <= reach && wanted(arrow));
}

function around({ x, y }: Point, reach: number): Rect {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const inside = Math.min(1, Math.max(0, part));
  return distance(point, { x: from.x + dx * inside, y: from.y + dy * inside });
}
