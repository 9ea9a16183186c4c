import { normaliseWithOffsets } from './normalise-text';

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words stand in a text, whatever their case and accents: in order, without overlaps.
 *
 * @param words as `wordsOf` has them
 */
export function matchSpans(text: string, words: readonly string[]): readonly Span[] {
  const normalised = normaliseWithOffsets(text);
  const spans: Span[] = [];
  for (const word of words) {
    let at = word === '' ? -1 : normalised.text.indexOf(word);
    while (at >= 0) {
      const end = at + word.length;
      spans.push({ start: normalised.starts[at]!, end: normalised.ends[end - 1]! });
      at = normalised.text.indexOf(word, end);
    }
  }
  return joined(spans);
}

/** Spans in order, those that touch as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}
