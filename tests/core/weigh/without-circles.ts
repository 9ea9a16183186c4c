import type { ArgumentMap } from '../../../core/model/argument-map';

/**
 * The map with relations turned out that lead from an earlier statement to a later one, in the end: then every statement depends on later
 * ones alone, and nothing goes in circles.
 */
export function withoutCircles(map: ArgumentMap): ArgumentMap {
  const places = new Map([...map.statements.keys()].map((id, at) => [id, at]));
  const relations = new Map(map.relations);
  const bearsOn = (id: string): string => (relations.has(id) ? bearsOn(relations.get(id)!.target) : id);
  for (const { id, premises, target } of map.relations.values()) {
    const end = places.get(bearsOn(target));
    if (end === undefined || premises.some((premise) => places.get(premise)! <= end)) relations.delete(id);
  }
  for (let left = -1; left !== relations.size; ) {
    left = relations.size;
    for (const { id, target } of [...relations.values()])
      if (!map.statements.has(target) && !relations.has(target)) relations.delete(id);
  }
  return { ...map, relations };
}
