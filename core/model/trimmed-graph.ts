import type { ArgumentMap, Relation, Statement } from './argument-map';
import type { Id } from './id';
import { relationsOnto } from './structure';

/**
 * What is left of a map's statements and relations with all statements gone but these: the relations among them, linked
 * ones with the premises that are there, and what undercuts them. Statements come in the order given; ids of no
 * statement are passed over. O(part × degree).
 */
export function trimmedGraph(
  map: ArgumentMap,
  ids: Iterable<Id>,
): Pick<ArgumentMap, 'statements' | 'relations'> {
  const statements = new Map<Id, Statement>();
  for (const id of ids) {
    const statement = map.statements.get(id);
    if (statement) statements.set(id, statement);
  }
  const relations = new Map<Id, Relation>();
  const waiting = [...statements.keys()];
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    for (const relation of relationsOnto(map, target)) {
      const premises = relation.premises.filter((premise) => statements.has(premise));
      if (premises.length === 0) continue;
      relations.set(
        relation.id,
        premises.length < relation.premises.length ? { ...relation, premises } : relation,
      );
      waiting.push(relation.id);
    }
  }
  return { statements, relations };
}
