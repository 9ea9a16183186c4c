import type { ArgumentMap, Mark } from '../model/argument-map';
import type { Id } from '../model/id';
import type { Change } from './change';

/**
 * Marks a step of the argument, as one does on the flow of a debate; takes the mark off where none is given.
 *
 * @returns Undefined if it has this mark already, or is not in the map.
 */
export function setMark(map: ArgumentMap, relation: Id, mark: Mark | undefined): Change | undefined {
  const from = map.relations.get(relation);
  if (!from || from.mark === mark) return undefined;
  const { mark: _, ...rest } = from;
  return { relations: { updated: [[from, mark ? { ...rest, mark } : rest]] } };
}
