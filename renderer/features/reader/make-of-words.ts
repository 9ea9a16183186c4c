import { addFromWords } from '../../../core/edit/sources/add-from-words';
import { citeWords } from '../../../core/edit/sources/cite-words';
import type { StatementKind } from '../../../core/model/kinds';
import type { App } from '../../state/app';
import { onlyStatement } from '../../state/commands/selected';
import { edit } from '../../state/edits/edit';
import { newId } from '../../state/edits/new-id';
import { revealSelection } from '../../state/edits/reveal';
import { selectWords, wordsRead } from './read';

/** Makes a statement of the words that are selected in the reader, bearing on the one that is selected, and selects it. */
export function makeOfWords({ state, viewport }: App, title: string, kind: StatementKind): void {
  const words = wordsRead(state());
  if (!words) return;
  const { map } = state();
  const ids = { statement: newId(), relation: newId() };
  const target = onlyStatement(state());
  const change = addFromWords(map, { ...words, kind, ids, ...(target !== undefined && { target }) });
  if (!edit(title, change, [ids.statement])) return;
  selectNone();
  revealSelection(viewport);
}

/** Lets the selected statement cite the words that are selected in the reader. */
export function citeSelectedWords({ state }: App, title: string): void {
  const words = wordsRead(state());
  const statement = onlyStatement(state());
  if (!words || statement === undefined) return;
  if (edit(title, citeWords(state().map, statement, words))) selectNone();
}

function selectNone(): void {
  selectWords(null);
  document.getSelection()?.removeAllRanges();
}
