import { create } from 'zustand';
import type { WordsOfSource } from '../../../core/edit/sources/cite-words';
import type { Source } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { Span } from '../../../core/passage/anchor';
import type { Reading } from '../../state/reading';
import { type SessionState, useSession } from '../../state/session';

/** A place of the text that is to be scrolled to; a new object for each time. */
export const usePlaceToShow = create<{ readonly place: Span | null }>(() => ({ place: null }));

/** The source whose text the reader shows; undefined for a map without sources. */
export function sourceRead({ map, reading }: Pick<SessionState, 'map' | 'reading'>): Source | undefined {
  const chosen = map.sources.get(reading.source ?? '');
  if (chosen) return chosen;
  const [first] = map.sources.values();
  return first;
}

/** The words that are selected in the reader, if any are. */
export function wordsRead(state: Pick<SessionState, 'map' | 'reading'>): WordsOfSource | undefined {
  const { open, words } = state.reading;
  const source = sourceRead(state);
  if (!open || !words || source?.text === undefined) return undefined;
  return { source: source.id, span: words };
}

/** Shows the reader, or puts it away. */
export function toggleReader(): void {
  change({ open: !useSession.getState().reading.open, words: null });
}

/** Reads a source. */
export function readSource(source: Id): void {
  const { reading } = useSession.getState();
  change({ open: true, source, words: reading.source === source ? reading.words : null });
}

/** Selects words of the text that is read; null selects none. */
export function selectWords(words: Span | null): void {
  const known = useSession.getState().reading.words;
  if (known?.start !== words?.start || known?.end !== words?.end) change({ words });
}

/** Reads a source at a place of its text, which is brought into view. */
export function readAt(source: Id, place: Span): void {
  readSource(source);
  usePlaceToShow.setState({ place: { ...place } });
}

/** Puts the focus where words are selected, or where a text is pasted if there is none. */
export function focusReader(pane = document.querySelector<HTMLElement>('.reader')): void {
  const place = pane?.querySelector<HTMLElement>('.reader-text, .reader-empty textarea');
  (place ?? pane)?.focus({ preventScroll: true });
}

function change(part: Partial<Reading>): void {
  useSession.setState(({ reading }) => ({ reading: { ...reading, ...part } }));
}
