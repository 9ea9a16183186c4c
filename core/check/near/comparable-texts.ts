import { spread } from './word-hash';

/** Texts of which some may say the same. */
export interface ComparableTexts {
  /** Their indexes among all texts. */
  readonly kept: readonly number[];
  /** Their words, one text after another. Texts that cannot say the same share none. */
  readonly words: Int32Array;
  /** Where each one's words begin, and at the end how many there are. */
  readonly first: Int32Array;
}

/**
 * Leaves out the texts without words, and those that no other can say the same as, because what must be the same (see
 * `wordsOfText`) is like no other's; and tells the words of the rest apart by that.
 *
 * @param first where each text's words begin in `words`, and at the end how many there are
 */
export function comparableTexts(words: Int32Array, first: Int32Array, senses: Int32Array): ComparableTexts {
  const others = new Map<number, number>();
  for (const sense of senses) if (sense !== 0) others.set(sense, (others.get(sense) ?? 0) + 1);
  const kept: number[] = [];
  const made = new Int32Array(words.length);
  const begins = new Int32Array(first.length);
  let end = 0;
  for (let text = 0; text < senses.length; text++) {
    const sense = senses[text]!;
    if (first[text] === first[text + 1] || (sense !== 0 && others.get(sense) === 1)) continue;
    for (let at = first[text]!; at < first[text + 1]!; at++) {
      const word = words[at]!;
      made[end++] = sense === 0 ? word : spread(Math.imul(word ^ sense, 31));
    }
    kept.push(text);
    begins[kept.length] = end;
  }
  return { kept, words: made.subarray(0, end), first: begins.subarray(0, kept.length + 1) };
}
