import search from 'approx-string-match';
import type { Passage } from '../model/argument-map';
import { type Span, wholeCharacters } from './anchor';
import { likeliest } from './likeness';

/** Words of which more than this share differs have nothing to do with the passage. */
const CANDIDATE_WITHIN = 0.5;
/** More differences than this are not looked for, as in Hypothesis' client, to bound the time. */
const MOST_ERRORS = 256;
/** The most steps of the search: units of the text times blocks of 32 units of the words. Some 40 ms, for many may be lost at once. */
const MOST_STEPS = 2 ** 19;
const BLOCK = 32;
/** Shorter words are like too many others. */
const SHORTEST = 5;

/**
 * The span in a text whose words are most like a passage's, by edit distance (Myers 1999, as `approx-string-match` has it); undefined
 * if more than half would have to change. A large text is searched around the passage's old span alone: in a smaller part of it,
 * the longer the words are.
 *
 * @returns its span, which cuts no character in two, and how many UTF-16 units have to be put in, left out or changed
 */
export function similarSpan(
  text: string,
  passage: Passage,
): (Span & { readonly errors: number }) | undefined {
  const { exact } = passage;
  if (exact.length < SHORTEST) return undefined;
  const room = Math.floor(MOST_STEPS / Math.ceil(exact.length / BLOCK));
  const stood = Math.min(passage.start ?? 0, text.length);
  const from = text.length <= room ? 0 : Math.max(0, stood - Math.floor(room / 2));
  const part = text.slice(from, from + room);
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length * CANDIDATE_WITHIN));
  const spans = search(part, exact, errors)
    // An empty span is like words that are short enough, and shows nothing.
    .filter(({ start, end }) => end > start)
    .map((match) => ({ start: from + match.start, end: from + match.end, errors: match.errors }));
  const best = likeliest(text, spans, passage);
  return best && { ...best, ...wholeCharacters(text, best) };
}
