import type { Id } from '../model/id';
import { PatchedMap } from '../model/patched-map';
import { headsOf, type SpanningForest, type Unit } from './forest';

/**
 * The statements whose blocks are made anew when one forest comes after another: those below which something hangs
 * otherwise, those of another size, and all that they hang under. O(edit); now and
 * then, and where the forest was chosen anew, O(statements).
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
  for (const id of PatchedMap.differing(before.units, after.units))
    if (!sameUnits(before.units.get(id), after.units.get(id))) add(id);
  // A head has a longer row below it than others.
  const [headsBefore, heads] = [headsOf(before), headsOf(after)];
  for (const id of heads) if (!headsBefore.has(id)) add(id);
  for (const id of headsBefore) if (!heads.has(id)) add(id);
  return stale;
}

/** Whether blocks of them would be alike. */
function sameUnits(a: readonly Unit[] | undefined, b: readonly Unit[] | undefined): boolean {
  if (a === b) return true;
  if (a?.length !== b?.length) return false;
  return a!.every(({ relation, members, size }, index) => {
    const other = b![index]!;
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
