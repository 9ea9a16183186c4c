import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsFrom } from '../model/structure';

/** The evidence of a map, and every statement that evidence supports in the end. O(n). */
export function backedByEvidence(map: ArgumentMap): ReadonlySet<Id> {
  const backed = new Set<Id>();
  for (const { id, kind } of map.statements.values()) if (kind === 'evidence') backed.add(id);
  // A set that grows while it is walked: what is added is walked as well.
  for (const id of backed)
    for (const { kind, target } of relationsFrom(map, id)) if (kind === 'supports') backed.add(target);
  return backed;
}
