import type { Id } from '../model/id';
import type { Block, SizeOf } from './block';
import { outlineOf } from './contour';
import type { SpanningForest, Unit } from './forest';
import { isFormed } from './forms';
import { INDENT, STACK_GAP } from './spacing';

/** A column while boxes are stood in it, one below another. */
interface Standing {
  readonly forest: SpanningForest;
  readonly sizeOf: SizeOf;
  readonly parts: { id: Id; x: number; y: number }[];
  readonly relations: Id[];
  width: number;
  bottom: number;
}

/**
 * Stands units and all below them under one another, each indented from its target, as in an outline. Meant for small
 * units: the recursion is as deep as they are.
 */
export function buildColumn(units: readonly Unit[], forest: SpanningForest, sizeOf: SizeOf): Block {
  const column: Standing = { forest, sizeOf, parts: [], relations: [], width: 0, bottom: -STACK_GAP };
  stand(column, units, INDENT);
  const { parts, relations, width, bottom } = column;
  const outline = outlineOf(0, width, bottom);
  return { width, height: bottom, parts, column: true, children: [], spine: undefined, outline, relations };
}

function stand(column: Standing, units: readonly Unit[], x: number): void {
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    if (isFormed(unit)) column.relations.push(unit.relation.id);
    for (let place = 0; place < unit.members.length; place++) {
      const id = unit.members[place]!;
      const { width, height } = column.sizeOf(id);
      const y = column.bottom + STACK_GAP;
      column.parts.push({ id, x, y });
      column.width = Math.max(column.width, x + width);
      column.bottom = y + height;
      const below = column.forest.units.get(id);
      if (below) stand(column, below, x + INDENT);
    }
  }
}
