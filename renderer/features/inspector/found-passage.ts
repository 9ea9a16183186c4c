import type { Passage } from '../../../core/model/argument-map';
import { passageAt } from '../../../core/passage/anchor';
import { findPassage } from '../../../core/passage/find-passage';

/**
 * A passage of these words: anchored where they stand in the source's stored text, nearest to where the passage stood before. The
 * anchor that it had goes when the words change, for it is no longer theirs.
 */
export function foundPassage(
  words: string,
  before: Passage | undefined,
  sourceText: string | undefined,
): Passage {
  const exact = words.trim();
  if (before?.exact === exact) return before;
  if (sourceText === undefined) return { exact };
  const found = findPassage(sourceText, { exact, start: before?.start ?? 0 });
  return found.as === 'same' ? passageAt(sourceText, found.span) : { exact };
}
