import type { ArgumentMap } from '../../model/argument-map';
import { sameValue } from '../../model/same-value';
import type { Change } from './change';
import { changeBetween } from './change-between';

/**
 * The change from one map to another that was read on its own, such as the same file after another program wrote it.
 * Records are compared by what they hold. O(size of both maps).
 *
 * @returns applied to `before`, it gives the title and tables of `after`
 */
export function diffMaps(before: ArgumentMap, after: ArgumentMap): Change {
  return changeBetween(before, {
    ...after,
    statements: keepSame(before.statements, after.statements),
    relations: keepSame(before.relations, after.relations),
    sources: keepSame(before.sources, after.sources),
    places: keepSame(before.places, after.places),
  });
}

/** A table with the old record wherever the new one holds the same. */
function keepSame<R>(before: ReadonlyMap<string, R>, after: ReadonlyMap<string, R>): ReadonlyMap<string, R> {
  return new Map(
    [...after].map(([id, record]) => {
      const old = before.get(id);
      return [id, old !== undefined && sameValue(old, record) ? old : record];
    }),
  );
}
