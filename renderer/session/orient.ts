import { setOrientation } from '../../core/edit/set-orientation';
import type { Orientation } from '../../core/model/orientation';
import { edit } from './edit';
import { useSession } from './session';

/** Lays the map out from the top down, or from left to right. */
export function orient(orientation: Orientation): void {
  edit('Change layout', setOrientation(useSession.getState().map, orientation));
}
