import type { Relation } from '../model/argument-map';
import { HEAD } from './arrow-anatomy';
import type { ArrowLines } from './arrow-lines';
import { headPath, roundedPath, straighten, towards } from './polyline';
import type { Arrow, ArrowTone } from './scene';

/** Makes the arrow of a relation from its lines. */
export function finishArrow(
  relation: Relation,
  tone: ArrowTone,
  undercut: boolean,
  lines: ArrowLines,
): Arrow {
  const { junction, mark } = lines;
  const stems = lines.stems.map(straighten);
  const trunk = straighten(lines.trunk);
  // The line ends inside the head, whose tip would else be blunt.
  const shaft = [...trunk.slice(0, -1), towards(trunk.at(-1)!, trunk.at(-2)!, HEAD.length - 1)];
  const path =
    junction || stems.length !== 1
      ? [...stems, shaft].map(roundedPath).join('')
      : roundedPath(straighten([...stems[0]!, ...shaft]));
  return {
    id: relation.id,
    tone,
    stems,
    ...(junction && { junction }),
    trunk,
    mark,
    undercut,
    path,
    head: headPath(trunk),
  };
}
