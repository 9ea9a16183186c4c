import type { Finding } from '../../core/check/finding';
import type { App } from '../session/app';
import { revealSelection } from '../session/reveal';
import { selectOnly } from '../session/select';
import { useSession } from '../session/session';
import { commitEditing } from '../session/text-editing';

/** Selects what a finding is about and brings it into view; the keyboard stays where it is. */
export function goToFinding({ viewport }: Pick<App, 'viewport'>, { place }: Finding): void {
  commitEditing();
  const { map } = useSession.getState();
  if (!map.statements.has(place) && !map.relations.has(place)) return;
  selectOnly(place);
  revealSelection(viewport);
}
