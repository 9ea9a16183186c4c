import type { ArgumentMap, Table } from '../model/argument-map';
import type { Id } from '../model/id';
import type { Change, TableChange } from './change';

/**
 * The map after a change. Records and tables that the change does not name keep their identity; a table that
 * it names is copied once, whatever its size.
 *
 * @throws Error if the change was made for another map: it adds a record that is there, or updates or removes
 *   one that is not.
 */
export function applyChange(map: ArgumentMap, change: Change): ArgumentMap {
  return {
    ...map,
    title: change.title ? change.title[1] : map.title,
    statements: changeTable(map.statements, change.statements),
    relations: changeTable(map.relations, change.relations),
    sources: changeTable(map.sources, change.sources),
    places: changeTable(map.places, change.places),
  };
}

function changeTable<R extends { readonly id: Id }>(table: Table<R>, change?: TableChange<R>): Table<R> {
  if (!change) return table;
  const changed = new Map(table);
  for (const { id } of change.removed ?? []) {
    if (!changed.delete(id)) throw new Error(`The change removes “${id}”, which is not in the map.`);
  }
  for (const [from, to] of change.updated ?? []) {
    if (from.id !== to.id) throw new Error(`The change renames “${from.id}” to “${to.id}”.`);
    if (!changed.has(to.id)) throw new Error(`The change updates “${to.id}”, which is not in the map.`);
    changed.set(to.id, to);
  }
  for (const record of change.added ?? []) {
    if (changed.has(record.id))
      throw new Error(`The change adds “${record.id}”, which is in the map already.`);
    changed.set(record.id, record);
  }
  return changed;
}
