import type { ArgumentMap, Table } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';

/**
 * Puts relations, and the thesis, in this order on the rebuttal sheet, before all that are not put in order by hand. The order of
 * those that are not named goes.
 *
 * @param among the relations and the thesis whose order this is about: those of the sheet
 * @returns Undefined if they are in this order already; ids that the map does not have are passed over.
 */
export function orderInSheet(
  map: ArgumentMap,
  { order, among }: { order: readonly Id[]; among: Iterable<Id> },
): Change | undefined {
  const ranks = new Map([...new Set(order)].map((id, rank) => [id, rank]));
  const ids = new Set([...ranks.keys(), ...among]);
  const relations = ranked(map.relations, ids, ranks);
  const statements = ranked(map.statements, ids, ranks);
  if (relations.length === 0 && statements.length === 0) return undefined;
  return {
    ...(statements.length > 0 && { statements: { updated: statements } }),
    ...(relations.length > 0 && { relations: { updated: relations } }),
  };
}

function ranked<R extends { readonly sheetOrder?: number }>(
  table: Table<R>,
  ids: ReadonlySet<Id>,
  ranks: ReadonlyMap<Id, number>,
): [R, R][] {
  const updated: [R, R][] = [];
  for (const id of ids) {
    const from = table.get(id);
    const rank = ranks.get(id);
    if (!from || from.sheetOrder === rank) continue;
    const { sheetOrder: _, ...rest } = from;
    updated.push([from, (rank === undefined ? rest : { ...rest, sheetOrder: rank }) as R]);
  }
  return updated;
}
