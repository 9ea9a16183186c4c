import type { Relation } from '../../model/argument-map';
import type { Arrow, ArrowTone } from '../scene';
import type { ArrowLines } from './arrow-lines';
import { straighten } from './polyline';

/** Makes the arrow of a relation from its lines. */
export function finishArrow(
  { id, weight = 1 }: Relation,
  tone: ArrowTone,
  undercut: boolean,
  { stems, trunk, mark, junction }: ArrowLines,
): Arrow {
  const line = straighten(trunk);
  const lines = stems.length === 1 ? [straighten(stems[0]!)] : stems.map(straighten);
  const arrow = junction
    ? { id, tone, stems: lines, junction, trunk: line, mark, undercut }
    : { id, tone, stems: lines, trunk: line, mark, undercut };
  return weight === 1 ? arrow : { ...arrow, weight };
}
