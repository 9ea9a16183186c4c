import type { Id } from '../model/id';
import type { PatchedMap } from '../model/patched-map';
import type { Block, Hung, SizeOf } from './block';
import { buildColumns } from './build-columns';
import type { SpanningForest, Unit } from './forest';
import { isFormed } from './forms';
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

/** What is to stand below a statement. */
interface Plan {
  readonly id: Id;
  readonly below: readonly Standing[];
  readonly relations: readonly Id[];
  /** Where its own block is to stand; undefined for a root. */
  readonly stands: Standing | undefined;
}
/** A column, or the block of a statement, which may have to be made yet. */
interface Standing {
  readonly id: Id | undefined;
  readonly stays: boolean;
  block: Block | undefined;
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
  const plans: Plan[] = [];
  for (const root of building.forest.roots)
    if (!blocks.has(root)) plans.push(planOf(root, undefined, building));
  for (let next = 0; next < plans.length; next++) planBelow(plans, plans[next]!, blocks, building);
  const made: Block[] = [];
  for (let next = plans.length - 1; next >= 0; next--) carryOut(plans[next]!, blocks, made, building);
  return made;
}

/** Plans what is to stand below a statement and is not known. */
function planBelow(plans: Plan[], { below }: Plan, blocks: PatchedMap<Id, Block>, building: Building): void {
  for (let index = 0; index < below.length; index++) {
    const standing = below[index]!;
    if (standing.block) continue;
    standing.block = blocks.get(standing.id!);
    if (!standing.block) plans.push(planOf(standing.id!, standing, building));
  }
}

/** Makes a block as it was planned, when all that stand below it are made. */
function carryOut(
  { id, below, relations, stands }: Plan,
  blocks: PatchedMap<Id, Block>,
  made: Block[],
  { sizeOf, shape }: Building,
): void {
  const { width, height } = sizeOf(id);
  const { children, spine, outline } = standBelow(width, height, below as readonly Hung[], shape);
  const parts = [{ id, x: 0, y: 0 }];
  const block: Block = { width, height, parts, column: false, children, spine, outline, relations };
  if (stands) stands.block = block;
  blocks.set(id, block);
  made.push(block);
  for (let index = 0; index < children.length; index++) {
    const column = children[index]!.block;
    if (!column.column) continue;
    made.push(column);
    for (let part = 0; part < column.parts.length; part++) blocks.delete(column.parts[part]!.id);
  }
}

function planOf(id: Id, stands: Standing | undefined, { forest, heads, sizeOf, shape }: Building): Plan {
  const hung = forest.units.get(id);
  if (!hung) return { id, below: nothing, relations: nothing, stands };
  const below: Standing[] = [];
  const relations: Id[] = [];
  for (let first = 0; first < hung.length; ) {
    let end = shape.columns ? endOfSmall(hung, first) : first;
    if (end - first > (heads.has(id) ? SHORT_ROW : 1)) {
      const columns = buildColumns(hung.slice(first, end), forest, sizeOf);
      for (let at = 0; at < columns.length; at++)
        below.push({ id: undefined, stays: false, block: columns[at] });
    } else {
      end = Math.max(end, first + 1);
      for (let at = first; at < end; at++) planInRow(hung[at]!, id, below, relations);
    }
    first = end;
  }
  return { id, below, relations, stands };
}

/** Plans the members of a unit as blocks of their own. */
function planInRow(unit: Unit, target: Id, below: Standing[], relations: Id[]): void {
  if (isFormed(unit)) relations.push(unit.relation.id);
  const isUndercut = unit.relation.target !== target;
  const { members } = unit;
  for (let place = 0; place < members.length; place++)
    below.push({ id: members[place]!, stays: isUndercut || place > 0, block: undefined });
}

/** Where the small units end that stand next to one another from a place on. */
function endOfSmall(units: readonly Unit[], first: number): number {
  let end = first;
  while (end < units.length && units[end]!.size <= SMALL_UNIT) end++;
  return end;
}
