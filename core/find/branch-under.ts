import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';

/** A statement and all statements and relations that bear on it in the end. */
export function branchUnder(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  const branch = new Set([id]);
  // A set that grows while it is walked: what is added is walked as well.
  for (const next of branch) {
    for (const relation of relationsOnto(map, next)) {
      branch.add(relation.id);
      for (const premise of relation.premises) branch.add(premise);
    }
  }
  return branch;
}
