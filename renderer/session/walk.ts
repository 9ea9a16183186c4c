import type { Id } from '../../core/model/id';
import { relationsFrom, relationsOnto } from '../../core/model/structure';
import type { Scene } from '../../core/scene/scene';
import { selectOnly } from './select';
import { type SessionState, useSession } from './session';

/** Up to what it bears on, down to what bears on it, sideways among what bears on the same. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** Selects the neighbour in the argument of what is selected; the top of the map if nothing is. */
export function walk(direction: Direction): void {
  const state = useSession.getState();
  const from = state.selection.at(-1);
  const next = from === undefined ? topOf(state.scene) : neighbour(state, from, direction);
  if (next !== undefined) selectOnly(next);
}

function neighbour({ map, scene }: SessionState, from: Id, direction: Direction): Id | undefined {
  if (direction === 'up') return map.relations.get(from)?.target ?? relationsFrom(map, from)[0]?.target;
  if (direction === 'down') {
    return map.relations.get(from)?.premises[0] ?? relationsOnto(map, from)[0]?.premises[0];
  }
  const target = map.relations.get(from)?.target ?? relationsFrom(map, from)[0]?.target;
  const siblings =
    target === undefined
      ? [...map.statements.keys()].filter((id) => relationsFrom(map, id).length === 0)
      : relationsOnto(map, target).flatMap(({ id, premises }) => (map.relations.has(from) ? [id] : premises));
  // Sideways is what the eye sees: a row may be laid out in columns, and boxes may have been placed by hand.
  const inOrder = [...new Set(siblings)].sort((a, b) => readingPlace(scene, a) - readingPlace(scene, b));
  return inOrder[inOrder.indexOf(from) + (direction === 'left' ? -1 : 1)];
}

/** From left to right, and from the top among boxes of one column. */
function readingPlace(scene: Scene, id: Id): number {
  const { x, y } = scene.boxes.get(id) ?? scene.arrows.get(id)?.mark ?? { x: 0, y: 0 };
  return Math.round(x) * 1e6 + y;
}

function topOf({ boxes }: Scene): Id | undefined {
  let top: { id: Id; y: number } | undefined;
  for (const box of boxes.values()) if (!top || box.y < top.y) top = box;
  return top?.id;
}
