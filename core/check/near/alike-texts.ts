import { differBy } from './differ-by';
import { takeRarest } from './take-rarest';

/**
 * How alike two texts must be to say much the same: twice the words of their longest common subsequence, as a part of the
 * words of both, is at least this. Of a text of seven words one may be another; of three, none.
 */
export const ALIKE = 0.85;
/** What is reckoned in fractions may be a little off. */
const SLACK = 1e-9;

/**
 * Finds texts that are much alike. None is missed: two that are share one of their rarest words (the prefix filter:
 * S. Chaudhuri, V. Ganti and R. Kaushik, 2006, “A primitive operator for similarity joins in data cleaning”; R. J. Bayardo,
 * Y. Ma and R. Srikant, 2007, “Scaling up all pairs similarity search”), so that only those which do are compared.
 */
export class AlikeTexts {
  private readonly ranks: Int32Array;
  private readonly first: Int32Array;
  /** Of each word, the texts that have it among their rarest, in their order: from `head` along `next`. */
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly next: Int32Array;
  private readonly textOf: Int32Array;
  /** Of each of these again, the first of the two sets of its text. */
  private readonly bitsOf: Int32Array;
  private entries = 0;
  /** With which text each was compared last. */
  private readonly comparedWith: Int32Array;
  private readonly rarest: Int32Array;
  /** Of each text two sets of 32 bits, of which each word sets one. */
  private readonly bits: Int32Array;

  /**
   * @param ranks the words of all texts, by rarity
   * @param first where each text's words begin, and at the end how many there are
   */
  constructor(ranks: Int32Array, first: Int32Array) {
    this.ranks = ranks;
    this.first = first;
    this.head = new Int32Array(ranks.length).fill(-1);
    this.tail = new Int32Array(ranks.length);
    this.next = new Int32Array(ranks.length).fill(-1);
    this.textOf = new Int32Array(ranks.length);
    this.bitsOf = new Int32Array(ranks.length);
    this.comparedWith = new Int32Array(first.length).fill(-1);
    let longest = 0;
    for (let at = 1; at < first.length; at++) longest = Math.max(longest, first[at]! - first[at - 1]!);
    this.rarest = new Int32Array(longest);
    this.bits = new Int32Array(2 * first.length);
    for (let text = 0; text + 1 < first.length; text++) {
      for (let at = first[text]!; at < first[text + 1]!; at++)
        this.bits[2 * text + ((ranks[at]! >> 5) & 1)]! |= 1 << (ranks[at]! & 31);
    }
  }

  /** The first text that is much like this one, among those that were looked for before; −1 if there is none. */
  find(text: number): number {
    const begin = this.first[text]!;
    const length = this.first[text + 1]! - begin;
    const prefix = length - Math.ceil((length * ALIKE) / (2 - ALIKE) - SLACK) + 1;
    takeRarest(this.ranks, begin, begin + length, this.rarest, prefix);
    let found = -1;
    for (let at = 0; at < prefix; at++) {
      const rank = this.rarest[at]!;
      if (at > 0 && rank === this.rarest[at - 1]) continue;
      found = this.firstWith(rank, text, found);
      this.append(rank, text);
    }
    return found;
  }

  /** Of the texts with a word, the first that is like this one, if it comes before the one that is known; else that. */
  private firstWith(rank: number, text: number, known: number): number {
    const { next, textOf, bitsOf } = this;
    const bits = this.bits[2 * text]!;
    const length = this.first[text + 1]! - this.first[text]!;
    // What it may differ by from the longest text that can be like it.
    const most = (1 - ALIKE) * length * (1 + (2 - ALIKE) / ALIKE);
    for (let entry = this.head[rank]!; entry >= 0; entry = next[entry]!) {
      const other = textOf[entry]!;
      if (known >= 0 && other >= known) break;
      // Thousands may share a word, and nearly all of them are told apart here.
      if (bitsIn(bits ^ bitsOf[entry]!) > most || this.comparedWith[other] === text) continue;
      this.comparedWith[other] = text;
      if (this.areAlike(text, other)) return other;
    }
    return known;
  }

  private areAlike(one: number, other: number): boolean {
    const [begin, end] = [this.first[one]!, this.first[one + 1]!];
    const [from, to] = [this.first[other]!, this.first[other + 1]!];
    const most = Math.floor((1 - ALIKE) * (end - begin + to - from) + SLACK);
    // Each bit that one of them has alone is a word that it has alone (the bitmap filter of E. F. O. Sandes, G. L. M. Teodoro
    // and A. C. M. A. Melo, 2020, “Bitmap filter: speeding up exact set similarity joins with bitwise operations”).
    const apart =
      bitsIn(this.bits[2 * one]! ^ this.bits[2 * other]!) +
      bitsIn(this.bits[2 * one + 1]! ^ this.bits[2 * other + 1]!);
    if (apart > most) return false;
    return differBy(this.ranks, begin, end, from, to, most) <= most;
  }

  private append(rank: number, text: number): void {
    const entry = this.entries++;
    this.textOf[entry] = text;
    this.bitsOf[entry] = this.bits[2 * text]!;
    if (this.head[rank]! < 0) this.head[rank] = entry;
    else this.next[this.tail[rank]!] = entry;
    this.tail[rank] = entry;
  }
}

/** How many bits are set (H. S. Warren, “Hacker's Delight”, 5-1). */
function bitsIn(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
