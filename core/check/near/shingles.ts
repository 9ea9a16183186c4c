import type { ReadTexts } from './read-texts';

/** How many words stand in a run. */
export const RUN = 3;
/** The table has at least so many places for each run, so that few share one. */
const PLACES = 2;

/**
 * The runs of three words of many texts, those that begin before a text and end after it included: n words have n + 2. Each
 * is a whole number, its place in the table; some others have the same one by chance.
 */
export class Runs {
  /** Those of all texts, one text after another. */
  readonly runs: Int32Array;
  /** By a run, how often it is there. */
  readonly counts: Int32Array;
  private readonly texts: ReadTexts;

  constructor(texts: ReadTexts) {
    this.texts = texts;
    const count = texts.senses.length;
    this.runs = new Int32Array(texts.first[count]! + (RUN - 1) * count);
    let places = 16;
    while (places < PLACES * this.runs.length) places *= 2;
    this.counts = new Int32Array(places);
  }

  /** Where a text's runs begin in `runs`; those of the next begin where they end. */
  begin(text: number): number {
    return this.texts.first[text]! + (RUN - 1) * text;
  }

  /** Adds the runs of a text. */
  add(text: number): void {
    const { runs, counts } = this;
    const { words, first, senses } = this.texts;
    const sense = senses[text]!;
    const end = first[text + 1]!;
    let to = this.begin(text);
    let [before, last] = [0, 0];
    for (let at = first[text]!; at < end + RUN - 1; at++) {
      const word = at < end ? words[at]! : 0;
      // Texts that cannot say the same share none.
      const mixed = Math.imul(before, 0x27d4eb2f) + Math.imul(last, 0x9e3779b1) + word + sense;
      const run = (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 8) & (counts.length - 1);
      runs[to++] = run;
      counts[run]!++;
      before = last;
      last = word;
    }
  }
}
