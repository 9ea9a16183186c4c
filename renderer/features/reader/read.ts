import type { WordsOfSource } from '../../../core/edit/sources/cite-words';
import type { Source } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { Span } from '../../../core/passage/anchor';
import type { SessionState } from '../../state/session';
import { sessionField } from '../../state/session-field';
import { readingField } from './reading';

/** A place of the text that is to be scrolled to; a new object for each time. */
export const placeToShowField = sessionField<Span | null>({
  name: 'place to show',
  initial: null,
  scope: 'document',
});

/** The source whose text the reader shows; undefined for a map without sources. */
export function sourceRead(state: Pick<SessionState, 'map' | 'fields'>): Source | undefined {
  const { map } = state;
  const chosen = map.sources.get(readingField.of(state).source ?? '');
  if (chosen) return chosen;
  const [first] = map.sources.values();
  return first;
}

/** The words that are selected in the reader, if any are. */
export function wordsRead(state: Pick<SessionState, 'map' | 'fields'>): WordsOfSource | undefined {
  const { open, words } = readingField.of(state);
  const source = sourceRead(state);
  if (!open || !words || source?.text === undefined) return undefined;
  return { source: source.id, span: words };
}

/** Shows the reader, or puts it away. */
export function toggleReader(): void {
  readingField.patch({ open: !readingField.get().open, words: null });
}

/** Reads a source. */
export function readSource(source: Id): void {
  const { source: known, words } = readingField.get();
  readingField.patch({ open: true, source, words: known === source ? words : null });
}

/** Selects words of the text that is read; null selects none. */
export function selectWords(words: Span | null): void {
  const known = readingField.get().words;
  if (known?.start !== words?.start || known?.end !== words?.end) readingField.patch({ words });
}

/** Reads a source at a place of its text, which is brought into view. */
export function readAt(source: Id, place: Span): void {
  readSource(source);
  placeToShowField.set({ ...place });
}

/** Puts the focus where words are selected, or where a text is pasted if there is none. */
export function focusReader(pane = document.querySelector<HTMLElement>('.reader')): void {
  const place = pane?.querySelector<HTMLElement>('.reader-text, .reader-empty textarea');
  (place ?? pane)?.focus({ preventScroll: true });
}
