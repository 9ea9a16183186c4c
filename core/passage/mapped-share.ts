import type { Span } from './anchor';

/**
 * How much of a text its passages take in: the share, 0 to 1, of its UTF-16 units other than white space. What several
 * passages hold counts once. 0 for a text with nothing to see in it. O(text and passages).
 */
export function mappedShare(text: string, spans: readonly Span[]): number {
  const all = seenIn(text);
  if (all === 0) return 0;
  let mapped = 0;
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (end > from) mapped += seenIn(text.slice(from, end));
    done = Math.max(done, end);
  }
  return mapped / all;
}

function seenIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}
