import type { Id } from '../model/id';
import type { Block } from './block';
import { buildColumn } from './build-column';
import { columnsOf } from './columns-of';
import { type Forms, noteForm } from './forms';
import type { SizeOf } from './layout-map';
import type { Shape } from './shape';
import type { SpanningForest, Unit } from './spanning-forest';

/** Up to this many statements a unit may stand in a column. */
const SMALL_UNIT = 4;
/** Up to this many small units stand side by side under the head of a tree, where a tree is expected. */
const SHORT_ROW = 3;

/** What blocks are built by, and what is noted on the way. */
export interface Building {
  readonly sizeOf: SizeOf;
  readonly shape: Shape;
  /** Gets how each relation's premises stand. */
  readonly forms: Forms;
}

/**
 * Makes the blocks of one tree of a spanning forest. Small units next to one another stand in columns, which keeps a
 * map compact enough to be read as a whole; larger ones in a row. O(n).
 */
export function buildBlocks(root: Id, forest: SpanningForest, { sizeOf, forms, shape }: Building): Block {
  const top = single(root, sizeOf, false);
  const heads = headsOf(root, forest);
  const waiting = [{ block: top, id: root }];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const { block, id } = entry;
    for (const { small, units } of runsOf(forest.units.get(id) ?? [])) {
      if (small && shape.columns && units.length > (heads.has(id) ? SHORT_ROW : 1)) {
        for (const column of columnsOf(units, forest, sizeOf)) {
          block.children.push(buildColumn(column, forest, sizeOf, forms));
        }
        continue;
      }
      for (const unit of units) {
        noteForm(forms, unit, 'row');
        for (const [index, member] of unit.members.entries()) {
          const child = single(member, sizeOf, index > 0 || unit.relation.target !== id);
          block.children.push(child);
          waiting.push({ block: child, id: member });
        }
      }
    }
  }
  return top;
}

/** The root, and what alone hangs under it: a question and the thesis that answers it. */
function headsOf(root: Id, forest: SpanningForest): ReadonlySet<Id> {
  const below = (forest.units.get(root) ?? []).flatMap(({ members }) => members);
  return new Set(below.length === 1 ? [root, below[0]!] : [root]);
}

function single(id: Id, sizeOf: SizeOf, stays: boolean): Block {
  const { width, height } = sizeOf(id);
  return { width, height, parts: [{ id, x: 0, y: 0 }], children: [], column: false, stays, x: 0, y: 0 };
}

/** Small units next to one another together, and the others one by one. */
function runsOf(units: readonly Unit[]): { small: boolean; units: Unit[] }[] {
  const runs: { small: boolean; units: Unit[] }[] = [];
  for (const unit of units) {
    const small = unit.size <= SMALL_UNIT;
    const last = runs.at(-1);
    if (small && last?.small) last.units.push(unit);
    else runs.push({ small, units: [unit] });
  }
  return runs;
}
