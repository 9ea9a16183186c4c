import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { wellFormed } from '../../model/well-formed';
import type { Change } from '../change/change';

/** Gives a statement another text. Undefined if it has that text already or is not in the map. */
export function setStatementText(map: ArgumentMap, id: Id, text: string): Change | undefined {
  const from = map.statements.get(id);
  const to = wellFormed(text);
  if (!from || from.text === to) return undefined;
  return { statements: { updated: [[from, { ...from, text: to }]] } };
}
