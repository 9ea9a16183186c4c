import type { Span } from './anchor';

/**
 * The paragraphs of a text, in its order: lines that are not blank, without the white space around them.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = line.trim();
    if (words === '') continue;
    const start = index + line.indexOf(words);
    paragraphs.push({ start, end: start + words.length });
  }
  return paragraphs;
}

/** The index of the paragraph that a offset lies in or after; 0 if it is before the first. O(log n). */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
