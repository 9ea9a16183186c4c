import type { Finding } from '../../../core/check/finding';
import type { App } from '../../state/app';
import { revealSelection } from '../../state/edits/reveal';
import { selectOnly } from '../../state/select';
import { useSession } from '../../state/session';
import { commitEditing } from '../../state/text-editing';

/** Selects what a finding is about and brings it into view; the keyboard stays where it is. */
export function goToFinding({ viewport }: Pick<App, 'viewport'>, { place }: Finding): void {
  commitEditing();
  const { map } = useSession.getState();
  if (!map.statements.has(place) && !map.relations.has(place)) return;
  selectOnly(place);
  revealSelection(viewport);
}
