import type { TableChange } from '../../model/table-change';
import type { Change } from './change';

/** The change that takes back another: applied after it, it gives the map that was there before. */
export function invertChange(change: Change): Change {
  const { title, orientation, weighing, statements, relations, sources, places } = change;
  return {
    ...(title && { title: [title[1], title[0]] as const }),
    ...(orientation && { orientation: [orientation[1], orientation[0]] as const }),
    ...(weighing && { weighing: [weighing[1], weighing[0]] as const }),
    ...(statements && { statements: invertTable(statements) }),
    ...(relations && { relations: invertTable(relations) }),
    ...(sources && { sources: invertTable(sources) }),
    ...(places && { places: invertTable(places) }),
  };
}

function invertTable<R>({ added, updated, removed }: TableChange<R>): TableChange<R> {
  return {
    ...(removed && { added: removed }),
    ...(updated && { updated: updated.map(([from, to]) => [to, from] as const) }),
    ...(added && { removed: added }),
  };
}
