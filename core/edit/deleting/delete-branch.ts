import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';
import { deleteRecords } from './delete-records';
import { exclusiveBranch } from './exclusive-branch';

/**
 * Deletes a statement with its branch: everything that would bear on nothing without it. What bears on something else as well
 * stays. The id of a relation, or of nothing, is passed over.
 */
export function deleteBranch(map: ArgumentMap, id: Id): Change {
  return deleteRecords(map, [...exclusiveBranch(map, id)]);
}
