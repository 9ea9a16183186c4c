import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';

/**
 * Whether a statement would bear on itself by bearing on a target: it is the target, or a premise of the relation that is.
 */
export function bearsOnItself(map: ArgumentMap, premise: Id, target: Id): boolean {
  return premise === target || (map.relations.get(target)?.premises.includes(premise) ?? false);
}
