import { clearPlaces } from '../../../core/edit/map/clear-places';
import { useSession } from '../session';
import { edit } from './edit';

/** Gives boxes that were placed by hand back to the layout: those that are selected, or all if none is. */
export function tidy(): void {
  const { map, selection } = useSession.getState();
  const selected = selection.filter((id) => map.statements.has(id));
  edit('Tidy', clearPlaces(map, selected.length > 0 ? selected : undefined));
}
