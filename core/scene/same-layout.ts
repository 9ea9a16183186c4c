import type { ArgumentMap } from '../model/argument-map';
import { differenceOf } from '../model/difference';
import { orientationOf } from '../model/orientation';
import { boxContent } from './boxes/box-anatomy';

/**
 * Whether two maps are laid out alike: the same statements of the same kinds and heights, and the same relations. They may
 * differ in what their texts say, and in what was placed by hand. O(what an edit changed)
 */
export function sameLayout(a: ArgumentMap, b: ArgumentMap): boolean {
  if (a.relations !== b.relations || orientationOf(a) !== orientationOf(b)) return false;
  if (a.statements.size !== b.statements.size) return false;
  return differenceOf(a.statements, b.statements).after.every((statement) => {
    const other = a.statements.get(statement.id);
    return other?.kind === statement.kind && boxContent(other).height === boxContent(statement).height;
  });
}
