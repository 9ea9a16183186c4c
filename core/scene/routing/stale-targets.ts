import { samePoint } from '../../model/geometry';
import type { Id } from '../../model/id';
import { recordsAfter, recordsBefore, type TablesChange } from '../../model/table-change';
import { ultimateTarget } from '../../model/ultimate-target';
import type { Routing } from './routing';

/**
 * The statements that tidy arrows have to be led to anew, when boxes, relations or the layout have become others.
 *
 * @param before what the arrows were led by: the layout is the same one, or the one that this was made after
 * @param renewed the boxes that were not there then, or elsewhere
 * @param change what is shown otherwise
 */
export function staleTargets(
  before: Routing,
  now: Routing,
  renewed: Iterable<Id>,
  { relations }: TablesChange,
): ReadonlySet<Id> {
  const { parents } = now.layout.forest;
  const stale = new Set<Id>();
  const add = (id: Id): void => {
    stale.add(id);
    const parent = parents.get(id);
    if (parent !== undefined) stale.add(parent);
  };
  for (const id of renewed) add(id);
  for (const [id, shift] of now.shifts) if (!samePoint(shift, before.shifts.get(id))) add(id);
  for (const id of before.shifts.keys()) if (!now.shifts.has(id)) add(id);
  if (now.layout !== before.layout) for (const id of now.layout.touched) add(id);
  for (const relation of recordsBefore(before.map.relations, relations))
    stale.add(ultimateTarget(before.map, relation));
  for (const relation of recordsAfter(relations)) stale.add(ultimateTarget(now.map, relation));
  return stale;
}
