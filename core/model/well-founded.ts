import type { Relation } from './argument-map';
import type { Id } from './id';

/**
 * The relations that in the end bear on a statement: those whose target is a statement, or a relation that is
 * grounded itself. What is left over bears on nothing, or on itself by way of a circle of undercuts. O(n).
 *
 * @param statements Anything that knows the ids of the statements.
 */
export function wellFoundedRelations(
  statements: { has(id: Id): boolean },
  relations: ReadonlyMap<Id, Relation>,
): ReadonlySet<Id> {
  const undercuts = new Map<Id, Id[]>();
  const grounded = new Set<Id>();
  for (const { id, target } of relations.values()) {
    const others = undercuts.get(target);
    if (statements.has(target)) grounded.add(id);
    else if (others) others.push(id);
    else undercuts.set(target, [id]);
  }
  // A set that grows while it is walked: what is added is walked as well.
  for (const id of grounded) for (const undercut of undercuts.get(id) ?? []) grounded.add(undercut);
  return grounded;
}
