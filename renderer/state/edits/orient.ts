import { setOrientation } from '../../../core/edit/map/set-orientation';
import type { Orientation } from '../../../core/model/orientation';
import { useSession } from '../session';
import { edit } from './edit';

/** Lays the map out from the top down, or from left to right. */
export function orient(orientation: Orientation): void {
  edit('Change layout', setOrientation(useSession.getState().map, orientation));
}
