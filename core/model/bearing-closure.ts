import type { ArgumentMap } from './argument-map';
import type { Id } from './id';
import { relationsOnto } from './structure';

/**
 * A statement and all that bears on it in the end, on its relations too. O(n).
 *
 * @param root The id of a statement.
 */
export function bearingClosure(map: ArgumentMap, root: Id): ReadonlySet<Id> {
  const branch = new Set([root]);
  const waiting = [root];
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    for (const { id, premises } of relationsOnto(map, target)) {
      // What bears on the relation bears on the branch as well. Undercuts make no circles, so this comes to an end.
      waiting.push(id);
      for (const premise of premises) {
        if (branch.has(premise)) continue;
        branch.add(premise);
        waiting.push(premise);
      }
    }
  }
  return branch;
}
