import type { ArgumentMap } from '../../model/argument-map';
import { orientationOf } from '../../model/orientation';
import { tableChangeBetween } from '../../model/table-change';
import { sameWeighing, weighingOf } from '../../model/weighing';
import type { Change } from './change';

/**
 * The change from one state of a map to a later one: several edits, each made on the map after the one before, as one step.
 * Records that are the same object count as unchanged. O(n).
 */
export function changeBetween(before: ArgumentMap, after: ArgumentMap): Change {
  const statements = tableChangeBetween(before.statements, after.statements);
  const relations = tableChangeBetween(before.relations, after.relations);
  const sources = tableChangeBetween(before.sources, after.sources);
  const places = tableChangeBetween(before.places, after.places);
  const [from, to] = [orientationOf(before), orientationOf(after)];
  const [weighed, weighing] = [weighingOf(before), weighingOf(after)];
  return {
    ...(before.title !== after.title && { title: [before.title, after.title] as const }),
    ...(from !== to && { orientation: [from, to] as const }),
    ...(!sameWeighing(weighed, weighing) && { weighing: [weighed, weighing] as const }),
    ...(statements && { statements }),
    ...(relations && { relations }),
    ...(sources && { sources }),
    ...(places && { places }),
  };
}
