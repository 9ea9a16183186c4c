import type { ArgumentMap } from '../model/argument-map';
import { composeTables } from '../model/compose-tables';
import type { TablesChange } from '../model/table-change';
import { sameWeighing, type Weighing, weighingOf } from '../model/weighing';
import { weighAfter } from './weigh-after';
import { weighAnew } from './weigh-anew';
import type { Weighed } from './weighed';

/** How a map is weighed, or what that can be made of. */
interface Known {
  weighed?: Weighed;
  /** How a map before it was weighed, and what has changed since. */
  readonly earlier?: { readonly weighed: Weighed; readonly change: TablesChange };
}

/** A memo by a value that does not change: all who ask about one map share the result. An edit advances it explicitly. */
const results = new WeakMap<ArgumentMap, Known>();

/**
 * Weighs a map: by its own choice of semantics and of what linked premises carry, unless another is given. What goes in no
 * circle is worked out in one pass, exactly; circles come to rest to within 1e-9, or are left without a strength
 * (`weighPart`). Questions and empty statements bear on nothing, and what bears on them is neither attack nor support.
 *
 * Renaming records and putting them in another order changes nothing, not even the last bit. O(n) and what circles take; worked
 * out once for each map, and only what changes reached where `advanceWeighing` was told of them.
 */
export function weighMap(map: ArgumentMap, weighing: Weighing = weighingOf(map)): Weighed {
  if (!sameWeighing(weighing, weighingOf(map))) return weighAnew(map, weighing);
  const { weighed: known, earlier } = results.get(map) ?? {};
  if (known) return known;
  const weighed = earlier ? weighAfter(earlier.weighed, map, earlier.change) : weighAnew(map);
  results.set(map, { weighed });
  return weighed;
}

/**
 * Lets a map after a change be weighed from how the map before it was, once it is asked for: nothing is weighed now. O(changes since
 * the last one that was asked for)
 */
export function advanceWeighing(before: ArgumentMap, after: ArgumentMap, change: TablesChange): void {
  const { weighed, earlier } = results.get(before) ?? {};
  if (weighed) results.set(after, { earlier: { weighed, change } });
  else if (earlier)
    results.set(after, {
      earlier: { weighed: earlier.weighed, change: composeTables(earlier.change, change) },
    });
}
