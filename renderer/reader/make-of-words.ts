import { addFromWords } from '../../core/edit/add-from-words';
import { citeWords } from '../../core/edit/cite-words';
import type { StatementKind } from '../../core/model/kinds';
import { onlyStatement } from '../commands/selected';
import type { App } from '../session/app';
import { edit } from '../session/edit';
import { newId } from '../session/new-id';
import { revealSelection } from '../session/reveal';
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
