import type { Statement } from '../../model/argument-map';
import type { Point } from '../../model/geometry';
import type { Box } from '../scene';
import { boxContent, boxWidthOf } from './box-anatomy';

/** The box of a statement, with its top left corner at a place; `folded` statements are folded away under it. */
export function boxOf(statement: Statement, { x, y }: Point, folded: number): Box {
  const { id, kind, citations } = statement;
  const { lines, height } = boxContent(statement);
  return {
    id,
    kind,
    x,
    y,
    width: boxWidthOf(kind),
    height,
    lines,
    citations: citations?.length ?? 0,
    folded,
  };
}
