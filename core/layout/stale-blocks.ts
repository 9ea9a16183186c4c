import type { Id } from '../model/id';
import { headsOf } from './build-blocks';
import type { SpanningForest, Unit } from './spanning-forest';

/**
 * The statements whose blocks are made anew when one forest comes after another: those below which something hangs
 * otherwise, those of another size, and all that they hang under. O(statements), and quick.
 *
 * @param resized those that may be of another size
 * @returns some that are in the later forest, and all that are in the earlier one alone
 */
export function staleBlocks(
  before: SpanningForest,
  after: SpanningForest,
  resized: Iterable<Id>,
): ReadonlySet<Id> {
  const stale = new Set<Id>();
  const add = (id: Id): void => {
    for (
      let next: Id | undefined = id;
      next !== undefined && !stale.has(next);
      next = after.parents.get(next)
    )
      stale.add(next);
  };
  for (const id of resized) add(id);
  if (before === after) return stale;
  for (const [id, units] of after.units) if (!sameUnits(units, before.units.get(id))) add(id);
  for (const id of before.units.keys()) if (!after.units.has(id)) add(id);
  // A head has a longer row below it than others.
  const [headsBefore, heads] = [headsOf(before), headsOf(after)];
  for (const id of heads) if (!headsBefore.has(id)) add(id);
  for (const id of headsBefore) if (!heads.has(id)) add(id);
  return stale;
}

/** Whether blocks of them would be alike. */
function sameUnits(units: readonly Unit[], before: readonly Unit[] | undefined): boolean {
  if (units === before) return true;
  if (units.length !== before?.length) return false;
  return units.every(({ relation, members, size }, index) => {
    const other = before[index]!;
    return (
      size === other.size &&
      relation.id === other.relation.id &&
      relation.target === other.relation.target &&
      relation.premises.length === other.relation.premises.length &&
      members.length === other.members.length &&
      members.every((id, place) => id === other.members[place])
    );
  });
}
