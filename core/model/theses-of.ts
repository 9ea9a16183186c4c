import type { ArgumentMap } from './argument-map';
import type { Id } from './id';
import { outlineOf } from './outline';
import { relationsOnto } from './structure';

const nothing: ReadonlySet<Id> = new Set();

/**
 * The statements that sides can be taken on: the theses, those about which most is argued first, then by id; where there is none, those that
 * the outline begins with. O(n log n).
 */
export function thesesOf(map: ArgumentMap): readonly Id[] {
  const theses: Id[] = [];
  for (const { id, kind } of map.statements.values()) if (kind === 'thesis') theses.push(id);
  if (theses.length === 0) {
    return outlineOf(map, nothing).flatMap(({ part, statement }) => (part === 'root' ? [statement!] : []));
  }
  const load = (id: Id) => relationsOnto(map, id).length;
  return theses.sort((a, b) => load(b) - load(a) || (a < b ? -1 : 1));
}
