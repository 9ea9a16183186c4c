import { isSeparator, isWide } from './characters';
import { isNo, wideNos } from './nos';
import { hashOf, hashStep, START, spread } from './word-hash';

/** Words of texts, one after another, each as a whole number. It grows as words are added. */
export class WordList {
  words: Int32Array;
  length = 0;

  /** @param expected about how many there will be */
  constructor(expected = 64) {
    this.words = new Int32Array(Math.max(1, expected));
  }

  add(word: number): void {
    if (this.length === this.words.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.length++] = word;
  }
}

/**
 * Characters that Unicode's normal form leaves as they are where no others follow, and most texts have no others: ASCII,
 * small letters of Western Europe, dashes and quotation marks, kana, Han characters and Hangul syllables.
 */
const PLAIN =
  /^[\0-\x7f\xdf-\xf6\xf8-\xff\u2010-\u2027\u3001-\u301c\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const POINT = 0x2e;
const QUESTION = 0x3f;
/** Signs that are words of their own: they may be what two texts differ in. */
const SIGNS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  '#$%&*+/<=>@\\^|~'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
const ASKS = hashOf('?');
const NINE = 0x39;
/** Of each character of ASCII that stands in words, itself in lower case; 0 for all others. */
const LETTERS = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(lower) ? lower.charCodeAt(0) : 0;
});

/**
 * Adds the words of a text to a list. Case, the width of characters, apostrophes, punctuation and space make no difference.
 * Each character of Japanese, Chinese and Korean is a word of its own.
 *
 * @returns what must be the same for two texts to say the same, however alike they are: which numbers are in it, whether it
 *   asks, and how often it says no. 0 for none of these.
 */
export function wordsOfText(text: string, list: WordList): number {
  const given = PLAIN.test(text) ? text : text.normalize('NFKC').toLowerCase();
  const { length } = given;
  let sense = 0;
  let nos = 0;
  let wide = false;
  let hash = START;
  let digits = false;
  // One more than there are, so that the last word is ended too.
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? given.charCodeAt(at) : 0;
    if (unit < 0x80) {
      // What stands in words in ASCII, in lower case; 0 for all else.
      const letter = LETTERS[unit]!;
      if (letter !== 0) {
        hash = hashStep(hash, letter);
        if (letter <= NINE) digits = true;
        continue;
      }
      if (unit === APOSTROPHE) continue;
    } else {
      if (unit === 0x2018 || unit === 0x2019) continue;
      if (!isSeparator(unit) && !isWide(unit)) {
        hash = hashStep(hash, unit);
        continue;
      }
    }
    if (hash !== START) {
      if (digits) {
        if ((unit === COMMA || unit === POINT) && isDigit(given.charCodeAt(at + 1))) {
          // 1,000 is 1000, but 1.5 is not 15.
          if (unit === POINT) hash = hashStep(hash, unit);
          continue;
        }
        digits = false;
        sense = (sense + Math.imul(spread(hash), 31)) | 0;
      } else if (isNo(spread(hash))) nos++;
      list.add(spread(hash));
      hash = START;
    }
    if (unit === SPACE) continue;
    if (unit >= 0x80) {
      if (isSeparator(unit)) continue;
      wide = true;
      list.add(spread(hashStep(START, unit)));
    } else if (unit === QUESTION) sense = (sense + ASKS) | 0;
    else if (SIGNS[unit] === 1) list.add(spread(hashStep(START, unit)));
  }
  if (wide) nos += wideNos(given);
  return nos === 0 ? sense : (sense + Math.imul(nos, 0x9e3779b1)) | 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= NINE;
}
