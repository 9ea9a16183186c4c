import type { Passage } from '../../core/model/argument-map';

/**
 * A passage of these words: with its offsets where they stand in the source's stored text, nearest to where the passage stood
 * before. The words around it go when the words change, for they are no longer the ones around it.
 */
export function foundPassage(
  words: string,
  before: Passage | undefined,
  sourceText: string | undefined,
): Passage {
  const exact = words.trim();
  if (before?.exact === exact) return before;
  const near = before?.start ?? 0;
  const next = sourceText?.indexOf(exact, near) ?? -1;
  const start = next >= 0 ? next : (sourceText?.lastIndexOf(exact, near) ?? -1);
  return start < 0 ? { exact } : { exact, start, end: start + exact.length };
}
