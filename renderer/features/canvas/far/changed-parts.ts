import { grown, type Rect } from '../../../../core/model/geometry';
import { ListedMap } from '../../../../core/model/listed-map';
import { MARK_RADIUS } from '../../../../core/scene/arrows/arrow-anatomy';
import type { Arrow, Box, Scene } from '../../../../core/scene/scene';

/** Around a box, for its edge and the plate that may hang from it; around a line, for its width and its head. In px. */
const AROUND_BOX = 12;
const AROUND_LINE = MARK_RADIUS + 2;

/**
 * The parts of the scene that must be painted anew when one scene takes the place of another.
 *
 * @param most how many they may be
 * @returns undefined if they are more: then all is to be painted anew
 */
export function changedParts(before: Scene, after: Scene, most: number): readonly Rect[] | undefined {
  if (before.boxes === after.boxes && before.arrows === after.arrows) return [];
  const parts: Rect[] = [];
  for (const box of changed(before.boxes, after.boxes)) {
    parts.push(grown(box, AROUND_BOX));
    if (parts.length > most) return undefined;
  }
  for (const arrow of changed(before.arrows, after.arrows)) {
    parts.push(...partsOf(arrow));
    if (parts.length > most) return undefined;
  }
  return parts;
}

/** What is in one of them alone, as it was and as it is. Unchanged records keep their identity. */
function* changed<R extends Box | Arrow>(
  before: ReadonlyMap<string, R>,
  after: ReadonlyMap<string, R>,
): Generator<R> {
  for (const id of ListedMap.differing(before, after)) {
    const [old, record] = [before.get(id), after.get(id)];
    if (old === record) continue;
    if (old) yield old;
    if (record) yield record;
  }
}

function partsOf({ stems, trunk, mark }: Arrow): Rect[] {
  const parts = [grown({ ...mark, width: 0, height: 0 }, AROUND_LINE)];
  for (const line of [...stems, trunk]) {
    for (let index = 1; index < line.length; index++) {
      const [a, b] = [line[index - 1]!, line[index]!];
      const x = Math.min(a.x, b.x);
      const y = Math.min(a.y, b.y);
      parts.push(grown({ x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }, AROUND_LINE));
    }
  }
  return parts;
}
