import type { ArgumentMap, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';

/**
 * Makes a statement the thesis of the map; what was a thesis becomes a claim. For rival theses, which answer one question, there
 * is `setStatementKind`. O(n).
 *
 * @returns Undefined if it is the only thesis already or not in the map.
 */
export function makeThesis(map: ArgumentMap, id: Id): Change | undefined {
  if (!map.statements.has(id)) return undefined;
  const updated: [Statement, Statement][] = [];
  for (const from of map.statements.values()) {
    if (from.id === id && from.kind !== 'thesis') updated.push([from, { ...from, kind: 'thesis' }]);
    if (from.id !== id && from.kind === 'thesis') updated.push([from, { ...from, kind: 'claim' }]);
  }
  return updated.length > 0 ? { statements: { updated } } : undefined;
}
