import type { ArgumentMap } from '../../../core/model/argument-map';
import { bearingClosure } from '../../../core/model/bearing-closure';
import { inducedMap } from '../../../core/model/induced-map';
import { findStatement } from '../files/find-statement';

/**
 * The branch of a map under a statement, as a map of its own.
 *
 * @param which The statement's id, or how its text begins, in small or capital letters.
 * @throws Problem where no statement is meant, or several are
 */
export function branchPart(map: ArgumentMap, which: string): ArgumentMap {
  const { id } = findStatement(map, which);
  return inducedMap(map, bearingClosure(map, id));
}
