import { APOSTROPHE, KINDS, LETTER, LETTERS, NO, ODD, QUESTION, SEPARATOR } from './characters';
import { isNegation, wideNegations } from './negations';
import { hashOf, hashStep, START, spread } from './word-hash';

/** Words of texts, one after another, each as a whole number. It grows as words are added. */
export class WordList {
  words: Int32Array;
  length = 0;

  /** @param expected about how many there will be */
  constructor(expected = 64) {
    this.words = new Int32Array(Math.max(1, expected));
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.words.length) return;
    const larger = new Int32Array(2 * (this.length + more));
    larger.set(this.words.subarray(0, this.length));
    this.words = larger;
  }
}

const COMMA = 0x2c;
const POINT = 0x2e;
const NINE = 0x39;
const ASKS = hashOf('?');

/**
 * Adds the words of a text to a list. Case, the width of characters, apostrophes, punctuation and space make no difference.
 * Each character of Japanese, Chinese and Korean is a word of its own, and so are signs: they may be what two texts differ in.
 *
 * @returns what must be the same for two texts to say the same, however alike they are: which numbers are in it, whether it
 *   asks, and how often it says no. 0 for none of these.
 */
export function wordsOfText(text: string, list: WordList): number {
  return readWords(text, list, false);
}

/** @param normal whether the text is in its normal form; if not, and it should be, it is read again */
function readWords(text: string, list: WordList, normal: boolean): number {
  const { length } = text;
  list.reserve(length + 1);
  const { words } = list;
  let end = list.length;
  let polarity = 0;
  let negations = 0;
  let mayDeny = false;
  let hash = START;
  let digits = false;
  // One more than there are, so that the last word is ended too.
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    const letter = LETTERS[unit]!;
    if (letter !== 0) {
      hash = hashStep(hash, letter);
      if (letter <= NINE) digits = true;
      continue;
    }
    let kind = KINDS[unit]!;
    if (kind >= ODD) {
      if (!normal) return readWords(text.normalize('NFKC').toLowerCase(), list, true);
      kind -= ODD;
      if (kind === LETTER) {
        hash = hashStep(hash, unit);
        continue;
      }
    }
    if (kind === APOSTROPHE) continue;
    if (hash !== START) {
      const word = spread(hash);
      if (digits) {
        if ((unit === COMMA || unit === POINT) && isDigit(text.charCodeAt(at + 1))) {
          // 1,000 is 1000, but 1.5 is not 15.
          if (unit === POINT) hash = hashStep(hash, unit);
          continue;
        }
        digits = false;
        polarity = (polarity + Math.imul(word, 31)) | 0;
      } else if (isNegation(word)) negations++;
      words[end++] = word;
      hash = START;
    }
    if (kind === SEPARATOR) continue;
    if (kind === QUESTION) polarity = (polarity + ASKS) | 0;
    else {
      words[end++] = spread(hashStep(START, unit));
      if (kind === NO) mayDeny = true;
    }
  }
  list.length = end;
  if (mayDeny) negations += wideNegations(text);
  return negations === 0 ? polarity : (polarity + Math.imul(negations, 0x9e3779b1)) | 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= NINE;
}
