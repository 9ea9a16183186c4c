import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';

/**
 * Of the relations in a circle of support, the one to give up: that by which a statement nearest to what the map argues for is
 * given as support for what stands furthest below. What stands highest goes on being supported. O(n).
 *
 * @param circle the ids of the statements and relations in it
 * @returns undefined if none of them is a supporting relation whose target is in the circle too
 */
export function closingStep(map: ArgumentMap, circle: readonly Id[]): Relation | undefined {
  const depths = depthsOf(map);
  const inside = new Set(circle);
  let closing: Relation | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const id of circle) {
    const relation = map.relations.get(id);
    if (relation?.kind !== 'supports' || !inside.has(relation.target)) continue;
    const premises = relation.premises.filter((premise) => inside.has(premise));
    const climb = (depths.get(relation.target) ?? 0) - Math.min(...premises.map((it) => depths.get(it) ?? 0));
    if (climb <= most) continue;
    most = climb;
    closing = relation;
  }
  return closing;
}

/** How far each statement and relation stands below the questions and theses, or else below what bears on nothing. */
function depthsOf(map: ArgumentMap): ReadonlyMap<Id, number> {
  const all = [...map.statements.values()];
  const bearing = new Set([...map.relations.values()].flatMap(({ premises }) => premises));
  const named = all.filter(({ kind }) => kind === 'question' || kind === 'thesis');
  const tops = named.length > 0 ? named : all.filter(({ id }) => !bearing.has(id));
  const depths = new Map<Id, number>(tops.map(({ id }) => [id, 0]));
  // A map that grows while it is walked: what is added is walked as well, the nearest first.
  for (const [id, depth] of depths) {
    for (const relation of relationsOnto(map, id)) {
      for (const next of [relation.id, ...relation.premises])
        if (!depths.has(next)) depths.set(next, depth + 1);
    }
  }
  return depths;
}
