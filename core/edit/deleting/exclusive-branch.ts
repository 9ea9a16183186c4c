import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';

/**
 * A statement with its branch: all statements that bear, in the end, on nothing outside of it. A shared statement that bears on
 * something else as well is not among them, nor is what that rests on; statements that bear on each other in a circle, and
 * on the branch alone, are. What undercuts the steps within the branch belongs to it, and so does what
 * undercuts a step from the statement alone to its target, for that step goes with the statement.
 * O(what bears on the statement).
 *
 * @returns An empty set if the statement is not in the map.
 */
export function exclusiveBranch(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  if (!map.statements.has(id)) return new Set();
  const reached = reachedFrom(map, id);
  const standing = new Set<Id>();
  // What bears on something that stands, stands itself; sets that grow while they are walked.
  for (const one of reached) {
    if (one !== id && relationsFrom(map, one).some(({ target }) => !reached.has(target))) standing.add(one);
  }
  for (const target of standing) {
    for (const relation of relationsOnto(map, target)) {
      for (const premise of relation.premises) {
        if (premise === id) continue;
        standing.add(premise);
        standing.add(relation.id);
      }
    }
  }
  return new Set([...reached].filter((one) => map.statements.has(one) && !standing.has(one)));
}

/** The statements and relations that bear on a statement in the end, or on a step that goes with it. */
function reachedFrom(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  const reached = new Set([id]);
  for (const { id: step, premises } of relationsFrom(map, id)) if (premises.length === 1) reached.add(step);
  for (const target of reached) {
    for (const relation of relationsOnto(map, target)) {
      reached.add(relation.id);
      for (const premise of relation.premises) reached.add(premise);
    }
  }
  return reached;
}
