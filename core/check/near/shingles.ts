import type { ReadTexts } from './read-texts';

/** How many words stand in a shingle. */
export const SHINGLE = 3;
/** The table has at least so many slots for each shingle, so that few share one. */
const SLOTS = 2;

/**
 * The shingles of three words of many texts, those that begin before a text and end after it included: n words have n + 2. Each
 * is a whole number, its slot in the table; some others have the same one by chance.
 */
export class Shingles {
  /** Those of all texts, one text after another. */
  readonly shingles: Int32Array;
  /** By a shingle, how often it is there. */
  readonly counts: Int32Array;
  private readonly texts: ReadTexts;

  constructor(texts: ReadTexts) {
    this.texts = texts;
    const count = texts.polarities.length;
    this.shingles = new Int32Array(texts.first[count]! + (SHINGLE - 1) * count);
    let slots = 16;
    while (slots < SLOTS * this.shingles.length) slots *= 2;
    this.counts = new Int32Array(slots);
  }

  /** Where a text's shingles begin in `shingles`; those of the next begin where they end. */
  begin(text: number): number {
    return this.texts.first[text]! + (SHINGLE - 1) * text;
  }

  /** Adds the shingles of a text. */
  add(text: number): void {
    const { shingles, counts } = this;
    const { words, first, polarities } = this.texts;
    const polarity = polarities[text]!;
    const end = first[text + 1]!;
    let to = this.begin(text);
    let [before, last] = [0, 0];
    for (let at = first[text]!; at < end + SHINGLE - 1; at++) {
      const word = at < end ? words[at]! : 0;
      // Texts that cannot say the same share none.
      const mixed = Math.imul(before, 0x27d4eb2f) + Math.imul(last, 0x9e3779b1) + word + polarity;
      const shingle = (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 8) & (counts.length - 1);
      shingles[to++] = shingle;
      counts[shingle]!++;
      before = last;
      last = word;
    }
  }
}
