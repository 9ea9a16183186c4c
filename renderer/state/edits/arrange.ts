import { clearPlaces } from '../../../core/edit/map/clear-places';
import { setOrientation } from '../../../core/edit/map/set-orientation';
import type { Orientation } from '../../../core/model/orientation';
import { useSession } from '../session';
import { edit } from './edit';

/** Gives boxes that were placed by hand back to the layout: those that are selected, or all if none is. */
export function tidy(): void {
  const { map, selection } = useSession.getState();
  const selected = selection.filter((id) => map.statements.has(id));
  edit('Tidy', clearPlaces(map, selected.length > 0 ? selected : undefined));
}

/** Lays the map out from the top down, or from left to right. */
export function orient(orientation: Orientation): void {
  edit('Change layout', setOrientation(useSession.getState().map, orientation));
}
