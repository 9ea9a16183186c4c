import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { Block } from './block';
import { eachBlock } from './pack-components';
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

/** The ways past every statement of the trees that blocks have been placed as. O(n) */
export function corridorsOf(roots: readonly Block[]): ReadonlyMap<Id, Corridor> {
  const corridors = new Map<Id, Corridor>();
  const note = (block: Block, parent: Block | undefined): void => {
    const rise =
      block.lower && parent?.spine !== undefined
        ? { x: parent.x + parent.spine + IN_SPINE, y: parent.y + parent.height + LEVEL_GAP - OVER_ROW }
        : undefined;
    const corridor: Corridor = {
      above: block.y - OVER_ROW,
      left: block.x - BESIDE,
      right: block.x + block.width + BESIDE,
      column: block.column,
      parent: parent?.parts[0]?.id,
      ...(rise && { rise }),
    };
    for (const { id } of block.parts) corridors.set(id, corridor);
  };
  for (const root of roots) {
    note(root, undefined);
    eachBlock(root, (block) => {
      for (const child of block.children) note(child, block);
    });
  }
  return corridors;
}
