import type { ArgumentMap, Mark } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { sameValue } from '../../model/same-value';
import type { Change } from '../change/change';

/**
 * Marks a step of the argument, or a thesis, as one does on the flow of a debate; takes the mark off where none is given.
 *
 * @param id of a relation or a statement
 * @returns Undefined if it has this mark already, or is not in the map.
 */
export function setMark(map: ArgumentMap, id: Id, mark: Mark | undefined): Change | undefined {
  const relation = map.relations.get(id);
  if (relation) {
    const updated = marked(relation, mark);
    return updated && { relations: { updated: [updated] } };
  }
  const statement = map.statements.get(id);
  const updated = statement && marked(statement, mark);
  return updated && { statements: { updated: [updated] } };
}

function marked<R extends { readonly mark?: Mark }>(from: R, mark: Mark | undefined): [R, R] | undefined {
  if (sameValue(from.mark, mark)) return undefined;
  const { mark: _, ...rest } = from;
  return [from, (mark ? { ...rest, mark } : rest) as R];
}
