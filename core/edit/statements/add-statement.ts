import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { StatementKind } from '../../model/kinds';
import { wellFormed } from '../../model/well-formed';
import type { Change } from '../change/change';
import { assertNewId } from '../map/assert-new-id';

/**
 * Adds a statement that bears on nothing yet.
 *
 * @throws Error if the id is in use.
 */
export function addStatement(
  map: ArgumentMap,
  { id, kind, text }: { id: Id; kind: StatementKind; text: string },
): Change {
  assertNewId(map, id);
  return { statements: { added: [{ id, kind, text: wellFormed(text) }] } };
}
