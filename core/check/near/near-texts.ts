import { AlikeTexts } from './alike-texts';
import { comparableTexts } from './comparable-texts';
import { EqualTexts } from './equal-texts';
import { rankByRarity } from './rank-by-rarity';
import { WordList, wordsOfText } from './words-of-text';

/** How many texts are read or compared at once, before others may have their turn. */
const SLICE = 256;
/** Few texts have more. */
const WORDS_A_TEXT = 16;

/** A text that says the same as an earlier one. */
export interface Twin {
  /** The index of the text. */
  readonly at: number;
  /** That of the first one that says the same. */
  readonly of: number;
  /** Whether their words are the same, one for one. */
  readonly same: boolean;
}

/**
 * Of many texts, those that say the same as one before them, or much the same: each with the first whose words are the
 * same, or else the first that is much alike. Numbers, questions and how often a text says no must be the same (see
 * `wordsOfText`); what is much alike is told in `AlikeTexts`.
 *
 * @returns a generator that pauses now and then, for who must not wait; its result is the twins, by `at`
 */
export function* nearTexts(texts: readonly string[]): Generator<undefined, Twin[]> {
  const list = new WordList(WORDS_A_TEXT * texts.length);
  const begins = new Int32Array(texts.length + 1);
  const senses = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    if (at % SLICE === SLICE - 1) yield;
    senses[at] = wordsOfText(texts[at]!, list);
    begins[at + 1] = list.length;
  }
  const { kept, words, first } = comparableTexts(list.words.subarray(0, list.length), begins, senses);
  yield;
  const ranks = rankByRarity(words);
  yield;
  const equals = new EqualTexts(ranks, first);
  const alikes = new AlikeTexts(ranks, first);
  const twins: Twin[] = [];
  for (let text = 0; text < kept.length; text++) {
    if (text % SLICE === SLICE - 1) yield;
    const equal = equals.find(text);
    const of = equal === text ? alikes.find(text) : equal;
    if (of >= 0) twins.push({ at: kept[text]!, of: kept[of]!, same: equal !== text });
  }
  return twins;
}
