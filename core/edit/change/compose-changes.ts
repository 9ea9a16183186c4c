import { composeTables } from '../../model/compose-tables';
import { sameWeighing } from '../../model/weighing';
import type { Change } from './change';

/**
 * The one change that does what two do one after the other. A record that the second puts back, as the same object, is not
 * in it. O(both changes)
 *
 * @param second made for the map that the first leaves
 */
export function composeChanges(first: Change, second: Change): Change {
  const title = composeValues(first.title, second.title);
  const orientation = composeValues(first.orientation, second.orientation);
  const weighing = composeValues(first.weighing, second.weighing, sameWeighing);
  return {
    ...(title && { title }),
    ...(orientation && { orientation }),
    ...(weighing && { weighing }),
    ...composeTables(first, second),
  };
}

function composeValues<T>(
  first: readonly [T, T] | undefined,
  second: readonly [T, T] | undefined,
  same: (a: T, b: T) => boolean = Object.is,
): readonly [T, T] | undefined {
  if (!first || !second) return first ?? second;
  return same(first[0], second[1]) ? undefined : [first[0], second[1]];
}
