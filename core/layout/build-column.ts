import type { Id } from '../model/id';
import type { Block } from './block';
import { outlineOf } from './contour';
import type { SpanningForest, Unit } from './forest';
import { addFormed } from './forms';
import type { SizeOf } from './layout-map';
import { INDENT, STACK_GAP } from './spacing';

/**
 * Stands units and all below them under one another, each indented from its target, as in an outline. Meant for small
 * units: the recursion is as deep as they are.
 */
export function buildColumn(units: readonly Unit[], forest: SpanningForest, sizeOf: SizeOf): Block {
  const parts: { id: Id; x: number; y: number }[] = [];
  const relations: Id[] = [];
  let width = 0;
  let bottom = -STACK_GAP;
  const stand = (list: readonly Unit[], x: number): void => {
    addFormed(relations, list);
    for (const { members } of list) {
      for (const id of members) {
        const size = sizeOf(id);
        const y = bottom + STACK_GAP;
        parts.push({ id, x, y });
        width = Math.max(width, x + size.width);
        bottom = y + size.height;
        stand(forest.units.get(id) ?? [], x + INDENT);
      }
    }
  };
  stand(units, INDENT);
  const outline = outlineOf(0, width, bottom);
  return { width, height: bottom, parts, column: true, children: [], spine: undefined, outline, relations };
}
