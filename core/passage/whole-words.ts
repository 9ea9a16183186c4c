import type { Span } from './anchor';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Longer than any word, in UTF-16 units. */
const AROUND = 60;

/** The span grown so that no word is cut at its ends, in any script (Unicode Standard Annex 29). */
export function wholeWords(text: string, { start, end }: Span): Span {
  return { start: wordAround(text, start)?.start ?? start, end: wordAround(text, end)?.end ?? end };
}

/** The word that a place lies within; undefined for one between words. */
function wordAround(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - AROUND);
  for (const { segment, index, isWordLike } of words.segment(text.slice(from, at + AROUND))) {
    const start = from + index;
    const end = start + segment.length;
    if (end > at) return isWordLike && start < at ? { start, end } : undefined;
  }
  return undefined;
}
