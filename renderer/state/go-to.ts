import type { Id } from '../../core/model/id';
import type { App } from './app';
import { revealSelection } from './edits/reveal';
import { selectOnly } from './select';
import { commitEditing } from './text-editing';

/** Selects a statement or relation and goes to it in the map, with the keyboard. */
export function goTo({ viewport }: Pick<App, 'viewport'>, id: Id): void {
  commitEditing();
  selectOnly(id);
  viewport.focus();
  revealSelection(viewport);
}
