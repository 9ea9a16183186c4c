import type { Relation } from '../model/argument-map';
import type { ArrowLines } from './arrow-lines';
import { straighten } from './polyline';
import type { Arrow, ArrowTone } from './scene';

/** Makes the arrow of a relation from its lines. */
export function finishArrow(
  { id }: Relation,
  tone: ArrowTone,
  undercut: boolean,
  { stems, trunk, mark, junction }: ArrowLines,
): Arrow {
  return {
    id,
    tone,
    stems: stems.map(straighten),
    ...(junction && { junction }),
    trunk: straighten(trunk),
    mark,
    undercut,
  };
}
