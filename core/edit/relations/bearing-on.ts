import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';

/**
 * What bearing on a target comes down to: the target; if that is a relation, its target as well; and so on, down to a
 * statement.
 */
export function* bearingOn(map: ArgumentMap, target: Id): Generator<Id> {
  for (let next: Id | undefined = target; next !== undefined; next = map.relations.get(next)?.target)
    yield next;
}
