import { clearPlaces } from '../../core/edit/clear-places';
import { edit } from './edit';
import { useSession } from './session';

/** Gives boxes that were placed by hand back to the layout: those that are selected, or all if none is. */
export function tidy(): void {
  const { map, selection } = useSession.getState();
  const selected = selection.filter((id) => map.statements.has(id));
  edit('Tidy', clearPlaces(map, selected.length > 0 ? selected : undefined));
}
