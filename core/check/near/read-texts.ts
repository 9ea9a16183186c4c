import { WordList, wordsOfText } from './words-of-text';

/** Few texts have more. */
const WORDS_A_TEXT = 16;

/** Texts by their words. */
export interface ReadTexts {
  /** Those of all texts, one text after another. */
  readonly words: Int32Array;
  /** Where each text's words begin, and at the end how many there are. */
  readonly first: Int32Array;
  /** Of each text what another must share to say the same, as `wordsOfText` has it. */
  readonly polarities: Int32Array;
}

/** Reads texts, pausing after so many. */
export function* readTexts(texts: readonly string[], slice: number): Generator<undefined, ReadTexts> {
  const list = new WordList(WORDS_A_TEXT * texts.length);
  const first = new Int32Array(texts.length + 1);
  const polarities = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    if (at % slice === slice - 1) yield;
    polarities[at] = wordsOfText(texts[at]!, list);
    first[at + 1] = list.length;
  }
  return { words: list.words, first, polarities };
}
