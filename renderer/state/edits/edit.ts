import type { Change } from '../../../core/edit/change/change';
import type { Id } from '../../../core/model/id';
import { dispatch } from '../dispatch';

/** As `dispatch`, for an edit that is given by its parts. */
export function edit(title: string, change: Change | undefined, selection?: readonly Id[]): boolean {
  return dispatch({ title, change, selection });
}
