import type { ArgumentMap, Table } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { withOrientation } from '../../model/orientation';
import { advanceStructure } from '../../model/structure';
import type { TableChange } from '../../model/table-change';
import { withWeighing } from '../../model/weighing';
import type { Change } from './change';
import { changeTable } from './change-table';

/**
 * The map after a change. Records and tables that the change does not name keep their identity; a table that
 * it names is copied once, whatever its size. Where the structure of the map is known, so is that of the map after it.
 *
 * @throws Error if the change was made for another map: it adds a record that is there, or updates or removes
 *   one that is not.
 */
export function applyChange(map: ArgumentMap, change: Change): ArgumentMap {
  const { weighing: before, ...others } = map;
  const weighing = change.weighing ? withWeighing(before, change.weighing[1]) : before;
  const after: ArgumentMap = {
    ...others,
    ...(weighing && { weighing }),
    title: change.title ? change.title[1] : map.title,
    statements: changed(map.statements, change.statements),
    relations: changed(map.relations, change.relations),
    sources: changed(map.sources, change.sources),
    places: changed(map.places, change.places),
    ...(change.orientation && { view: withOrientation(map.view, change.orientation[1]) }),
  };
  advanceStructure(map, after, change);
  return after;
}

function changed<R extends { readonly id: Id }>(table: Table<R>, change?: TableChange<R>): Table<R> {
  if (!change) return table;
  const copy = new Map(table);
  changeTable(copy, change);
  return copy;
}
