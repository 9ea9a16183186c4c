import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import type { SpanningForest } from './forest';

/**
 * The statements that stay collapsed when these are to be seen: all but those that one of these hangs under. A relation
 * is seen when its premises and what it bears on are.
 *
 * @param ids of statements and relations that are folded away; others are left out of account
 * @returns the same set if they hang under none of it
 */
export function unfoldFor(
  map: ArgumentMap,
  { parents }: SpanningForest,
  collapsed: ReadonlySet<Id>,
  ids: Iterable<Id>,
): ReadonlySet<Id> {
  if (collapsed.size === 0) return collapsed;
  const opened = new Set<Id>();
  for (const statement of statementsOf(map, ids)) {
    for (let above = parents.get(statement); above !== undefined; above = parents.get(above))
      if (collapsed.has(above)) opened.add(above);
  }
  return opened.size === 0 ? collapsed : new Set([...collapsed].filter((id) => !opened.has(id)));
}

/** Statements as they are; of relations, what must be seen for them to be. */
function* statementsOf(map: ArgumentMap, ids: Iterable<Id>): Generator<Id> {
  for (const id of ids) {
    if (map.statements.has(id)) yield id;
    for (let relation = map.relations.get(id); relation; relation = map.relations.get(relation.target)) {
      yield* relation.premises;
      if (map.statements.has(relation.target)) yield relation.target;
    }
  }
}
