import { TABLE_NAMES } from '../../model/argument-map';
import type { Orientation } from '../../model/orientation';
import type { TablesChange } from '../../model/table-change';
import type { Weighing } from '../../model/weighing';

/**
 * What an edit does to a map: plain data, so that its inverse is free, and undo, the recovery journal and the
 * re-draw of just what changed all read the same thing.
 */
export type Change = TablesChange & {
  readonly title?: readonly [from: string, to: string];
  readonly orientation?: readonly [from: Orientation, to: Orientation];
  readonly weighing?: readonly [from: Weighing, to: Weighing];
};

/** Whether a change leaves every map as it is. */
export function isEmptyChange(change: Change): boolean {
  if (change.title || change.orientation || change.weighing) return false;
  return TABLE_NAMES.every((name) => {
    const table = change[name];
    return !table?.added?.length && !table?.updated?.length && !table?.removed?.length;
  });
}
