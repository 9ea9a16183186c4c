import type { Id } from '../../core/model/id';
import type { App } from '../session/app';
import { revealSelection } from '../session/reveal';
import { selectOnly } from '../session/select';
import { commitEditing } from '../session/text-editing';

/** Selects a statement or relation and goes to it in the map, with the keyboard. */
export function goTo({ viewport }: Pick<App, 'viewport'>, id: Id): void {
  commitEditing();
  selectOnly(id);
  viewport.focus();
  revealSelection(viewport);
}
