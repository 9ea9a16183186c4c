import type { ArgumentMap, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { StatementKind } from '../../model/kinds';
import type { Change } from '../change/change';

/**
 * Makes statements of one kind. Any statement may be of any kind: a map may have several theses, or none.
 * Undefined if all of them are of that kind already; ids of no statement are passed over.
 */
export function setStatementKind(
  map: ArgumentMap,
  ids: readonly Id[],
  kind: StatementKind,
): Change | undefined {
  const updated: [Statement, Statement][] = [];
  for (const id of new Set(ids)) {
    const from = map.statements.get(id);
    if (from && from.kind !== kind) updated.push([from, { ...from, kind }]);
  }
  return updated.length > 0 ? { statements: { updated } } : undefined;
}
