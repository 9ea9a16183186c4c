import type { ArgumentMap, Table } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { orientationOf } from '../../model/orientation';
import { sameWeighing, weighingOf } from '../../model/weighing';
import type { Change, TableChange } from './change';

/**
 * The change from one state of a map to a later one: several edits, each made on the map after the one before, as one step.
 * Records that are the same object count as unchanged. O(n).
 */
export function changeBetween(before: ArgumentMap, after: ArgumentMap): Change {
  const statements = tableChange(before.statements, after.statements);
  const relations = tableChange(before.relations, after.relations);
  const sources = tableChange(before.sources, after.sources);
  const places = tableChange(before.places, after.places);
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

function tableChange<R extends { readonly id: Id }>(
  before: Table<R>,
  after: Table<R>,
): TableChange<R> | undefined {
  if (before === after) return undefined;
  const added: R[] = [];
  const updated: [R, R][] = [];
  for (const [id, to] of after) {
    const from = before.get(id);
    if (!from) added.push(to);
    else if (from !== to) updated.push([from, to]);
  }
  const removed = [...before.values()].filter(({ id }) => !after.has(id));
  if (added.length + updated.length + removed.length === 0) return undefined;
  return {
    ...(added.length > 0 && { added }),
    ...(updated.length > 0 && { updated }),
    ...(removed.length > 0 && { removed }),
  };
}
