import { unanswered } from '../../../core/check/checks/unanswered';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';

const known = new WeakMap<ArgumentMap, ReadonlySet<Id>>();

/** What attacks and is not answered, as the check has it. Worked out once per map. */
export function unansweredIn(map: ArgumentMap): ReadonlySet<Id> {
  let ids = known.get(map);
  if (!ids) {
    ids = new Set([...unanswered(map)].map(({ place }) => place));
    known.set(map, ids);
  }
  return ids;
}
