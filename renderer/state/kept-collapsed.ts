import type { ArgumentMap } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';

/** The statements that a map's file has as collapsed. */
export function keptCollapsed({ view, statements }: ArgumentMap): ReadonlySet<Id> {
  const { collapsed } = view;
  return new Set(Array.isArray(collapsed) ? collapsed.filter((id) => statements.has(id)) : []);
}

/** A map as it is written, with the statements that are collapsed now. What another tool keeps under that name stays. */
export function withCollapsed(map: ArgumentMap, collapsed: ReadonlySet<Id>): ArgumentMap {
  const { collapsed: kept, ...view } = map.view;
  if (kept !== undefined && !Array.isArray(kept)) return map;
  const ids = [...collapsed].filter((id) => map.statements.has(id)).sort();
  return { ...map, view: ids.length > 0 ? { ...view, collapsed: ids } : view };
}
