import type { ArgumentMap } from '../../model/argument-map';
import { withOrientation } from '../../model/orientation';
import { withWeighing } from '../../model/weighing';
import type { Change } from './change';
import { changeTable } from './change-table';

/**
 * The map after many changes, one after another, as a journal has them. The tables are copied once in all.
 *
 * @returns the map after the changes that fit, and how many those are: it ends at the first that was made for another
 *   map, of which nothing but what came before its misfit is kept
 */
export function applyChanges(
  map: ArgumentMap,
  changes: Iterable<Change>,
): { readonly map: ArgumentMap; readonly applied: number } {
  let { title, view, weighing, ...others } = map;
  const statements = new Map(map.statements);
  const relations = new Map(map.relations);
  const sources = new Map(map.sources);
  const places = new Map(map.places);
  let applied = 0;
  try {
    for (const change of changes) {
      if (change.title) title = change.title[1];
      if (change.orientation) view = withOrientation(view, change.orientation[1]);
      if (change.weighing) weighing = withWeighing(weighing, change.weighing[1]);
      if (change.statements) changeTable(statements, change.statements);
      if (change.relations) changeTable(relations, change.relations);
      if (change.sources) changeTable(sources, change.sources);
      if (change.places) changeTable(places, change.places);
      applied++;
    }
  } catch {
    // What is told is how many of the changes fitted.
  }
  const tables = { statements, relations, sources, places };
  return { map: { ...others, title, view, ...(weighing && { weighing }), ...tables }, applied };
}
