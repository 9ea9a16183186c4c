import type { ArgumentMap } from '../model/argument-map';
import { orientationOf } from '../model/orientation';
import { boxContent } from './box-anatomy';

/**
 * Whether two maps are laid out alike: the same statements of the same kinds and heights, and the same relations. They may
 * differ in what their texts say, and in what was placed by hand. O(statements).
 */
export function sameLayout(a: ArgumentMap, b: ArgumentMap): boolean {
  if (a.relations !== b.relations || orientationOf(a) !== orientationOf(b)) return false;
  if (a.statements.size !== b.statements.size) return false;
  for (const [id, statement] of a.statements) {
    const other = b.statements.get(id);
    if (other === statement) continue;
    if (!other || other.kind !== statement.kind) return false;
    if (boxContent(other).height !== boxContent(statement).height) return false;
  }
  return true;
}
