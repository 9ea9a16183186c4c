import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';
import { addPremise } from './add-premise';
import { setStatementText } from './set-statement-text';

/**
 * Makes two statements of one whose text holds a claim and the reason for it: the statement keeps the claim, and all that it
 * has besides its text; the reason becomes a claim that supports it.
 *
 * @returns Undefined if the statement is not in the map.
 * @throws Error if an id is in use.
 */
export function splitOffReason(
  map: ArgumentMap,
  {
    id,
    claim,
    reason,
    ids,
  }: { id: Id; claim: string; reason: string; ids: { readonly statement: Id; readonly relation: Id } },
): Change | undefined {
  if (!map.statements.has(id)) return undefined;
  const { statements, ...added } = addPremise(map, {
    target: id,
    relation: 'supports',
    kind: 'claim',
    text: reason,
    ids,
  });
  const { updated } = setStatementText(map, id, claim)?.statements ?? {};
  return { ...added, statements: { ...statements, ...(updated && { updated }) } };
}
