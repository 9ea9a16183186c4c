import type { Span } from '../../../core/passage/anchor';

/** Around a place, how much of the text is parted into words or sentences to find the next one, in UTF-16 units. */
const AROUND = 2_000;

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The sentence after a place, or before it; the one nearest to the end of the text if there is none. */
export function sentenceBeside(text: string, words: Span | null, by: 1 | -1): Span | null {
  const from = by > 0 ? (words?.end ?? 0) : (words?.start ?? text.length);
  const base = by > 0 ? from : Math.max(0, from - AROUND);
  const part = by > 0 ? text.slice(from, from + AROUND) : text.slice(base, from);
  let found: Span | null = null;
  for (const sentence of sentencesOf(part)) {
    found = { start: base + sentence.start, end: base + sentence.end };
    if (by > 0) break;
  }
  return found ?? words;
}

/** The words with one more, or one less, at their end. */
export function endMoved(text: string, { start, end }: Span, by: 1 | -1): Span {
  if (by > 0) return { start, end: wordEnds(text.slice(end, end + AROUND)).map((at) => end + at)[0] ?? end };
  const from = Math.max(start, end - AROUND);
  const ends = wordEnds(text.slice(from, end)).map((at) => from + at);
  return { start, end: ends.at(-2) ?? end };
}

/** The words with one less, or one more, at their start. */
export function startMoved(text: string, { start, end }: Span, by: 1 | -1): Span {
  const from = Math.max(0, start - AROUND);
  const starts =
    by > 0
      ? wordStarts(text.slice(start, Math.min(end, start + AROUND))).map((at) => start + at)
      : wordStarts(text.slice(from, start)).map((at) => from + at);
  return { start: (by > 0 ? starts.find((at) => at > start) : starts.at(-1)) ?? start, end };
}

/** The sentences of a text without the white space around them; a line ends one, whatever it ends in. */
function* sentencesOf(text: string): Generator<Span> {
  for (const { segment, index } of sentences.segment(text)) {
    for (const { 0: line, index: at } of segment.matchAll(/[^\r\n\u2028\u2029]+/g)) {
      const trimmed = line.trim();
      if (trimmed === '') continue;
      const start = index + at + line.indexOf(trimmed);
      yield { start, end: start + trimmed.length };
    }
  }
}

function wordEnds(text: string): number[] {
  return wordsIn(text).map(({ segment, index }) => index + segment.length);
}

function wordStarts(text: string): number[] {
  return wordsIn(text).map(({ index }) => index);
}

function wordsIn(text: string) {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
}
