import type { Id } from '../model/id';
import type { Block, SizeOf } from './block';
import { buildColumn } from './build-column';
import type { SpanningForest, Unit } from './forest';
import { SIBLING_GAP, STACK_GAP } from './spacing';

/** A column is split when it grows taller than this, in px; a long list gets columns about as tall as they are wide together. */
const TALL = 760;

const none: readonly Unit[] = [];

/** Stands small units in columns of about the same height, in their order. */
export function buildColumns(
  units: readonly Unit[],
  forest: SpanningForest,
  sizeOf: SizeOf,
): readonly Block[] {
  const one = buildColumn(units, forest, sizeOf);
  const all = one.height + STACK_GAP;
  if (all <= TALL) return [one];
  const width = sizeOf(units[0]!.members[0]!).width + SIBLING_GAP;
  const count = Math.ceil(all / Math.max(TALL, Math.sqrt(all * width)));
  if (count === 1) return [one];
  return split(units, all, count, forest, sizeOf).map((column) => buildColumn(column, forest, sizeOf));
}

/** Splits units of a height together into so many columns, or fewer. */
function split(
  units: readonly Unit[],
  all: number,
  count: number,
  forest: SpanningForest,
  sizeOf: SizeOf,
): readonly (readonly Unit[])[] {
  const columns: Unit[][] = [[]];
  let before = 0;
  for (const unit of units) {
    const height = unit.members.reduce((sum, id) => sum + outlineHeight(id, forest, sizeOf), 0);
    // A unit goes where its middle falls.
    const place = Math.min(count - 1, Math.floor(((before + height / 2) / all) * count));
    if (place >= columns.length && columns.at(-1)!.length > 0 && !undercutsOneOf(columns.at(-1)!, unit))
      columns.push([]);
    columns.at(-1)!.push(unit);
    before += height;
  }
  return columns;
}

/** An undercut stays under what it undercuts. */
function undercutsOneOf(units: readonly Unit[], unit: Unit): boolean {
  return units.some(({ relation }) => relation.id === unit.relation.target);
}

/** The height of a statement and all below it as an outline, with a gap for each. Small units only: recursive. */
function outlineHeight(id: Id, forest: SpanningForest, sizeOf: SizeOf): number {
  let height = sizeOf(id).height + STACK_GAP;
  for (const { members } of forest.units.get(id) ?? none) {
    for (const member of members) height += outlineHeight(member, forest, sizeOf);
  }
  return height;
}
