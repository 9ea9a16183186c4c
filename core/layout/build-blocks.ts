import type { Id } from '../model/id';
import type { PatchedMap } from '../model/patched-map';
import type { Block, Hung } from './block';
import { buildColumn } from './build-column';
import { columnsOf } from './columns-of';
import type { SpanningForest, Unit } from './forest';
import { addFormed } from './forms';
import type { SizeOf } from './layout-map';
import type { Shape } from './shape';
import { standBelow } from './stand-below';

/** Up to this many statements a unit may stand in a column. */
const SMALL_UNIT = 4;
/** Up to this many small units stand side by side under the head of a tree, where a tree is expected. */
const SHORT_ROW = 3;

/** What blocks are built by. */
export interface Building {
  readonly forest: SpanningForest;
  /** The heads of its trees. */
  readonly heads: ReadonlySet<Id>;
  readonly sizeOf: SizeOf;
  readonly shape: Shape;
}

/** What is to stand below a statement: columns, which are there, and statements whose blocks have to be made or are known. */
interface Plan {
  readonly id: Id;
  readonly below: readonly (Hung | Planned)[];
  readonly relations: readonly Id[];
}
interface Planned {
  readonly id: Id;
  readonly stays: boolean;
}

const nothing: readonly never[] = [];

/**
 * Makes the blocks of the trees of a spanning forest, from their leaves up. Small units next to one another stand in
 * columns, which keeps a map compact enough to be read as a whole; larger ones in a row. O(what is not in `blocks`), no
 * recursion.
 *
 * @param blocks of statements under which nothing has changed; gets those that are made, by the statement in them. What stands
 *   in columns has no block of its own.
 * @returns the blocks that are made, columns included
 */
export function buildBlocks(blocks: PatchedMap<Id, Block>, building: Building): readonly Block[] {
  const { forest, sizeOf, shape } = building;
  const plans: Plan[] = [];
  const made: Block[] = [];
  const planIfNew = (id: Id): void => {
    if (!blocks.has(id)) plans.push(planOf(id, building));
  };
  for (const root of forest.roots) planIfNew(root);
  for (let next = 0; next < plans.length; next++) {
    for (const hung of plans[next]!.below) if (!('block' in hung)) planIfNew(hung.id);
  }
  for (let next = plans.length - 1; next >= 0; next--) {
    const { id, below, relations } = plans[next]!;
    const { width, height } = sizeOf(id);
    const hung = below.map((one) =>
      'block' in one ? one : { block: blocks.get(one.id)!, stays: one.stays },
    );
    const { children, spine, outline } = standBelow({ width, height }, hung, shape);
    const parts = [{ id, x: 0, y: 0 }];
    const block: Block = { width, height, parts, column: false, children, spine, outline, relations };
    blocks.set(id, block);
    made.push(block);
    for (const { block: column } of hung) {
      if (!column.column) continue;
      made.push(column);
      for (const part of column.parts) blocks.delete(part.id);
    }
  }
  return made;
}

function planOf(id: Id, { forest, heads, sizeOf, shape }: Building): Plan {
  const hung = forest.units.get(id);
  if (!hung) return { id, below: nothing, relations: nothing };
  const below: (Hung | Planned)[] = [];
  const relations: Id[] = [];
  for (const { small, units } of runsOf(hung)) {
    if (small && shape.columns && units.length > (heads.has(id) ? SHORT_ROW : 1)) {
      for (const column of columnsOf(units, forest, sizeOf))
        below.push({ block: buildColumn(column, forest, sizeOf), stays: false });
      continue;
    }
    addFormed(relations, units);
    for (const { members, relation } of units) {
      for (const [index, member] of members.entries())
        below.push({ id: member, stays: index > 0 || relation.target !== id });
    }
  }
  return { id, below, relations };
}

/** The roots, and what alone hangs under each: a question and the thesis that answers it. O(roots) */
export function headsOf({ roots, units }: SpanningForest): ReadonlySet<Id> {
  const heads = new Set(roots);
  for (const root of roots) {
    const [first, ...others] = units.get(root) ?? [];
    if (first?.members.length === 1 && others.length === 0) heads.add(first.members[0]!);
  }
  return heads;
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
