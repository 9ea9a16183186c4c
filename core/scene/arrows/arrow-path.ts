import type { Arrow } from '../scene';
import { HEAD } from './arrow-anatomy';
import { headPath, roundedPath, straighten, towards } from './polyline';

/** A memo: an arrow does not change, and every frame that draws it asks for its path. */
const paths = new WeakMap<Arrow, string>();

/** SVG path data of an arrow's stems and trunk, corners rounded. Worked out once per arrow, when it is first drawn. */
export function arrowPath(arrow: Arrow): string {
  let path = paths.get(arrow);
  if (path === undefined) {
    path = pathOf(arrow);
    paths.set(arrow, path);
  }
  return path;
}

/** SVG path data of an arrow's head, closed. */
export function arrowHead({ trunk }: Arrow): string {
  return headPath(trunk);
}

function pathOf({ stems, trunk, junction }: Arrow): string {
  // The line ends inside the head, whose tip would else be blunt.
  const shaft = [...trunk.slice(0, -1), towards(trunk.at(-1)!, trunk.at(-2)!, HEAD.length - 1)];
  if (junction || stems.length !== 1) return [...stems, shaft].map(roundedPath).join('');
  return roundedPath(straighten([...stems[0]!, ...shaft]));
}
