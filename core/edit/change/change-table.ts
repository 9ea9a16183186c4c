import type { Id } from '../../model/id';
import type { TableChange } from '../../model/table-change';

/**
 * Changes a table in place.
 *
 * @throws Error if the change was made for another table: it adds a record that is there, or updates or removes one
 *   that is not. The table is then changed in part.
 */
export function changeTable<R extends { readonly id: Id }>(table: Map<Id, R>, change: TableChange<R>): void {
  for (const { id } of change.removed ?? []) {
    if (!table.delete(id)) throw new Error(`The change removes “${id}”, which is not in the map.`);
  }
  for (const [from, to] of change.updated ?? []) {
    if (from.id !== to.id) throw new Error(`The change renames “${from.id}” to “${to.id}”.`);
    if (!table.has(to.id)) throw new Error(`The change updates “${to.id}”, which is not in the map.`);
    table.set(to.id, to);
  }
  for (const record of change.added ?? []) {
    if (table.has(record.id)) {
      throw new Error(`The change adds “${record.id}”, which is in the map already.`);
    }
    table.set(record.id, record);
  }
}
