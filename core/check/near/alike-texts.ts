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
  private entries = 0;
  /** With which text each was compared last. */
  private readonly comparedWith: Int32Array;
  private readonly rarest: Int32Array;

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
    this.comparedWith = new Int32Array(first.length).fill(-1);
    let longest = 0;
    for (let at = 1; at < first.length; at++) longest = Math.max(longest, first[at]! - first[at - 1]!);
    this.rarest = new Int32Array(longest);
  }

  /** The first text that is much like this one, among those that were looked for before; −1 if there is none. */
  find(text: number): number {
    const begin = this.first[text]!;
    const length = this.first[text + 1]! - begin;
    if (length === 0) return -1;
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
    for (let entry = this.head[rank]!; entry >= 0; entry = this.next[entry]!) {
      const other = this.textOf[entry]!;
      if (known >= 0 && other >= known) break;
      if (this.comparedWith[other] === text) continue;
      this.comparedWith[other] = text;
      if (this.areAlike(text, other)) return other;
    }
    return known;
  }

  private areAlike(one: number, other: number): boolean {
    const [begin, end] = [this.first[one]!, this.first[one + 1]!];
    const [from, to] = [this.first[other]!, this.first[other + 1]!];
    const most = Math.floor((1 - ALIKE) * (end - begin + to - from) + SLACK);
    return differBy(this.ranks, begin, end, from, to, most) <= most;
  }

  private append(rank: number, text: number): void {
    const entry = this.entries++;
    this.textOf[entry] = text;
    if (this.head[rank]! < 0) this.head[rank] = entry;
    else this.next[this.tail[rank]!] = entry;
    this.tail[rank] = entry;
  }
}
