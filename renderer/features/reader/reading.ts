import type { Id } from '../../../core/model/id';
import type { Span } from '../../../core/passage/anchor';
import { sessionField } from '../../state/session-field';

/** What the reader shows: a source's stored text beside the map. */
export interface Reading {
  readonly open: boolean;
  /** The source that was chosen; the first one of the map if it has no such source. */
  readonly source: Id | null;
  /** The words that are selected in its text; null if none are. */
  readonly words: Span | null;
}

const notReading: Reading = { open: false, source: null, words: null };

export const readingField = sessionField<Reading>({
  name: 'reading',
  initial: notReading,
  scope: 'document',
  reset: ({ open }) => ({ ...notReading, open }),
});
