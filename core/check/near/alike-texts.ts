import { differBy } from './differ-by';
import type { ReadTexts } from './read-texts';
import { SHINGLE, type Shingles } from './shingles';
import type { StepBudget } from './step-budget';

/**
 * How alike two texts must be to say much the same: twice the words of their longest common subsequence, as a part of the
 * words of both, is at least this. Of a text of seven words one may be another; of three, none.
 */
export const ALIKE = 0.85;
/** What is reckoned in fractions may be a little off. */
const SLACK = 1e-9;
/**
 * How many of its shingles, for each of its words, a text may have that one which is like it has not. If it has o words alone, of
 * n, and the other p, then (2 − ALIKE) o + ALIKE p ≤ 2 (1 − ALIKE) n. Each of the o breaks SHINGLE of its shingles at most and each of
 * the p, between two of its words, SHINGLE − 1, which is less for what it takes.
 */
const BROKEN = (SHINGLE * 2 * (1 - ALIKE)) / (2 - ALIKE);
/** How many steps the search for one text may take, and that for all: in maps that people write they are far fewer. */
const STEPS_A_TEXT = 2_000_000;
const STEPS = 100_000_000;
/** Shingles that are there so often or more are as rare as one another. */
const OFTEN = 255;

/**
 * Finds texts that are much alike. None is missed before the steps that it may take are spent, and it says where one may be: two that are share one of their rarest shingles of words, so that only those
 * which do are compared (the prefix filter: S. Chaudhuri, V. Ganti and R. Kaushik, 2006, “A primitive operator for similarity
 * joins in data cleaning”; on shingles, C. Xiao, W. Wang and X. Lin, 2008, “Ed-Join: an efficient algorithm for similarity joins
 * with edit distance constraints”). Most texts have so many shingles that no other text has that they are compared with none.
 */
export class AlikeTexts {
  /** How many steps it has taken. */
  steps = 0;
  /** The texts for which the search ended before all was looked at. */
  readonly unfinished: number[] = [];
  private readonly texts: ReadTexts;
  private readonly shingles: Shingles;
  /** Of each shingle, where its list begins in `lists`: where it ends, and the texts that have it among their rarest, in order. */
  private readonly listOf: Int32Array;
  private readonly lists: Int32Array;
  private end = 1;
  /** With which text each was compared last. */
  private readonly comparedWith: Int32Array;
  /** How many shingles of a text are there once, twice, … */
  private readonly tally = new Int32Array(OFTEN + 1);
  /** Of each text two sets of 32 bits, of which each word sets one. */
  private readonly bits: Int32Array;

  constructor(texts: ReadTexts, shingles: Shingles) {
    this.texts = texts;
    this.shingles = shingles;
    this.listOf = new Int32Array(shingles.counts.length);
    this.lists = new Int32Array(2 * shingles.shingles.length + 1);
    this.comparedWith = new Int32Array(texts.polarities.length);
    this.bits = new Int32Array(2 * texts.polarities.length);
  }

  /** Whether a text shares so many shingles that it may be like another, or the same. */
  mayBeLikeAnother(text: number): boolean {
    const { shingles, counts } = this.shingles;
    const end = this.shingles.begin(text + 1);
    let lone = 0;
    for (let at = this.shingles.begin(text); at < end; at++) if (counts[shingles[at]!] === 1) lone++;
    return lone <= this.mostBroken(text);
  }

  /** The first text that is much like this one, among those that were looked for before; −1 if there is none. */
  find(text: number): number {
    const { shingles, counts } = this.shingles;
    const [begin, end] = [this.shingles.begin(text), this.shingles.begin(text + 1)];
    const most = this.countOfRarest(begin, end, this.mostBroken(text) + 1);
    this.setBits(text);
    // Not with itself, where a shingle is in it twice.
    this.comparedWith[text] = text;
    let found = -1;
    const budget = { left: Math.min(STEPS_A_TEXT, STEPS - this.steps) };
    const allowed = budget.left;
    for (let at = begin; at < end; at++) {
      const shingle = shingles[at]!;
      const count = Math.min(counts[shingle]!, OFTEN);
      // One that the text has again is looked for once.
      if (count === 1 || count > most || this.isLast(shingle, text)) continue;
      if (budget.left >= 0) found = this.firstWith(shingle, text, found, budget);
      this.append(shingle, text);
    }
    this.steps += allowed - budget.left;
    if (budget.left < 0) this.unfinished.push(text);
    return found;
  }

  private mostBroken(text: number): number {
    return Math.floor(BROKEN * this.lengthOf(text) + SLACK);
  }

  /** How often a shingle is there at most to be among so many of the rarest. */
  private countOfRarest(begin: number, end: number, many: number): number {
    const { tally } = this;
    const { shingles, counts } = this.shingles;
    tally.fill(0);
    for (let at = begin; at < end; at++) tally[Math.min(counts[shingles[at]!]!, OFTEN)]!++;
    let count = 0;
    for (let rarest = 0; rarest < many; rarest += tally[count]!) count++;
    return count;
  }

  /** Of the texts with a shingle, the first that is like this one, if it comes before the one that is known; else that. */
  private firstWith(shingle: number, text: number, known: number, budget: StepBudget): number {
    const { lists, comparedWith, bits } = this;
    const [few, more] = [bits[2 * text]!, bits[2 * text + 1]!];
    const length = this.lengthOf(text);
    // What it may differ by from the longest text that can be like it.
    const most = (1 - ALIKE) * length * (1 + (2 - ALIKE) / ALIKE);
    const list = this.listOf[shingle]!;
    const end = lists[list]!;
    for (let at = list + 1; at < end; at++) {
      const other = lists[at]!;
      if ((known >= 0 && other >= known) || --budget.left < 0) break;
      // Each bit that one of them has alone is a word that it has alone (the bitmap filter of E. F. O. Sandes, G. L. M. Teodoro
      // and A. C. M. A. Melo, 2020, “Bitmap filter: speeding up exact set similarity joins with bitwise operations”).
      const apart = bitsIn(few ^ bits[2 * other]!) + bitsIn(more ^ bits[2 * other + 1]!);
      if (apart > most || comparedWith[other] === text) continue;
      comparedWith[other] = text;
      if (this.areAlike(text, other, budget)) return other;
    }
    return known;
  }

  private areAlike(one: number, other: number, budget: StepBudget): boolean {
    const { words, first, polarities } = this.texts;
    if (polarities[one] !== polarities[other]) return false;
    const [begin, end, from, to] = [first[one]!, first[one + 1]!, first[other]!, first[other + 1]!];
    const most = Math.floor((1 - ALIKE) * (end - begin + to - from) + SLACK);
    return differBy(words, begin, end, from, to, most, budget) <= most;
  }

  /** Whether a text is the last of those with a shingle. */
  private isLast(shingle: number, text: number): boolean {
    const list = this.listOf[shingle]!;
    return list !== 0 && this.lists[this.lists[list]! - 1] === text && this.lists[list]! - 1 > list;
  }

  private append(shingle: number, text: number): void {
    const { lists, listOf } = this;
    if (listOf[shingle] === 0) {
      listOf[shingle] = this.end;
      lists[this.end] = this.end + 1;
      this.end += 1 + this.shingles.counts[shingle]!;
    }
    const list = listOf[shingle]!;
    lists[lists[list]!] = text;
    lists[list]!++;
  }

  private setBits(text: number): void {
    const { bits } = this;
    const { words, first } = this.texts;
    for (let at = first[text]!; at < first[text + 1]!; at++)
      bits[2 * text + ((words[at]! >> 5) & 1)]! |= 1 << (words[at]! & 31);
  }

  private lengthOf(text: number): number {
    return this.texts.first[text + 1]! - this.texts.first[text]!;
  }
}

/** How many bits are set (H. S. Warren, “Hacker's Delight”, 5-1). */
function bitsIn(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
