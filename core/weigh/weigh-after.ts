import type { ArgumentMap } from '../model/argument-map';
import { recordsAfter, type TableChange, type TablesChange } from '../model/table-change';
import { sameWeighing, weighingOf } from '../model/weighing';
import { reachedBy, type Touched, type TouchedRecords } from './reached-by';
import { weighAnew } from './weigh-anew';
import { weighReached } from './weigh-reached';
import type { Weighed } from './weighed';

/**
 * Weighs a map after an edit, from how it was weighed before: only what the edit reaches is weighed. The same, to the last bit, as
 * weighing anew.
 *
 * @param earlier how the map was weighed before the edit, by that map's own choice
 * @param map the map after the edit
 */
export function weighAfter(earlier: Weighed, map: ArgumentMap, change: TablesChange): Weighed {
  if (!sameWeighing(earlier.weighing, weighingOf(map))) return weighAnew(map);
  return weighTouched(earlier, map, {
    statements: listsOf(change.statements),
    relations: listsOf(change.relations),
    sources: listsOf(change.sources),
  });
}

function weighTouched(earlier: Weighed, map: ArgumentMap, touched: Touched): Weighed {
  const reached = reachedBy(earlier, map, touched);
  if (reached.ids.size === 0 && reached.gone.length === 0) return earlier;
  const much = (map.statements.size + map.relations.size) / 2;
  if (reached.ids.size > much || earlier.patched > 0.5) return weighAnew(map, earlier.weighing);
  return weighReached(earlier, map, reached);
}

function listsOf<R>(change: TableChange<R> = {}): TouchedRecords<R> {
  const { removed = [], updated = [] } = change;
  return { before: [...removed, ...updated.map(([from]) => from)], after: recordsAfter(change) };
}
