import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';

/**
 * Checks the id that a new statement or relation is to have: statements and relations share one space of ids.
 *
 * @throws Error if it is empty or in use.
 */
export function assertNewId(map: ArgumentMap, id: Id): void {
  if (id === '' || map.statements.has(id) || map.relations.has(id)) {
    throw new Error(`A new statement or relation cannot have the id “${id}”.`);
  }
}
