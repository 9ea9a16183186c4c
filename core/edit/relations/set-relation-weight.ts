import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';

/**
 * Sets how much relations pass on of what their premises carry.
 *
 * @param weight 0 to 1; 1, or none, is what a relation has of which nothing is said
 * @returns Undefined if all of them have this weight already; ids of no relation are passed over.
 * @throws RangeError if the weight is not from 0 to 1
 */
export function setRelationWeight(
  map: ArgumentMap,
  ids: readonly Id[],
  weight: number | undefined,
): Change | undefined {
  if (weight !== undefined && !(weight >= 0 && weight <= 1)) {
    throw new RangeError('A weight is a number from 0 to 1.');
  }
  const updated: [Relation, Relation][] = [];
  for (const id of new Set(ids)) {
    const from = map.relations.get(id);
    if (!from || (from.weight ?? 1) === (weight ?? 1)) continue;
    const { weight: _, ...others } = from;
    // Adding 0 turns −0, which a file cannot hold, into 0.
    updated.push([from, (weight ?? 1) === 1 ? others : { ...others, weight: weight! + 0 }]);
  }
  return updated.length > 0 ? { relations: { updated } } : undefined;
}
