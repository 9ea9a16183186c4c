import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { Spot } from './block';
import { LEVEL_GAP, SIBLING_GAP, SPINE } from './spacing';

/** How far above a row of boxes its free way runs, in px: over the marks of their arrows, and under the buses. */
const OVER_ROW = 28;
/** How far beside a block a free way runs: in the middle of the gap to its neighbour. */
const BESIDE = SIBLING_GAP / 2;
/** Where a free way runs in the room beside rows one below another: right of the arrows there. */
const IN_SPINE = (3 * SPINE) / 4;

/** The ways past a statement on which no box stands, as the layout leaves them. All in px of the scene. */
export interface Corridor {
  /** The height of the way above the row that the statement, or its column, stands in. As long as the row. */
  readonly above: number;
  /** Where ways run at both sides of the statement or its column, from `above` down to its bottom. */
  readonly left: number;
  readonly right: number;
  /** Whether it stands in a column. */
  readonly column: boolean;
  /** The statement that the row hangs under; undefined for a root. */
  readonly parent: Id | undefined;
  /** For a second or later row: where a way goes up from `above`, and the height of the way above the first row. */
  readonly rise?: Point;
}

/** The ways past every statement of trees that stand in their places. O(n) */
export function corridorsOf(roots: readonly Spot[]): ReadonlyMap<Id, Corridor> {
  const corridors = new Map<Id, Corridor>();
  const note = ({ block, x, y }: Spot, parent: Id | undefined, rise: Point | undefined): void => {
    const corridor: Corridor = {
      above: y - OVER_ROW,
      left: x - BESIDE,
      right: x + block.width + BESIDE,
      column: block.column,
      parent,
      ...(rise && { rise }),
    };
    for (const { id } of block.parts) corridors.set(id, corridor);
  };
  for (const root of roots) note(root, undefined, undefined);
  const waiting = [...roots];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    const { block, x, y } = spot;
    for (const child of block.children) {
      const below = { block: child.block, x: x + child.x, y: y + child.y };
      const rise = child.lower
        ? { x: x + block.spine! + IN_SPINE, y: y + block.height + LEVEL_GAP - OVER_ROW }
        : undefined;
      note(below, block.parts[0]!.id, rise);
      waiting.push(below);
    }
  }
  return corridors;
}
