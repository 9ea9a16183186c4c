import type { ReadTexts } from './read-texts';

/** Finds texts whose words are the same, one for one. */
export class EqualTexts {
  private readonly texts: ReadTexts;
  private readonly table: Int32Array;

  constructor(texts: ReadTexts) {
    this.texts = texts;
    let size = 16;
    while (size < 2 * texts.first.length) size *= 2;
    this.table = new Int32Array(size).fill(-1);
  }

  /** The first text with the words of this one, among those that were looked for before; it itself if there is none. */
  find(text: number): number {
    const mask = this.table.length - 1;
    let slot = this.hash(text) & mask;
    for (let other = this.table[slot]!; other >= 0; other = this.table[slot]!) {
      if (this.areEqual(text, other)) return other;
      slot = (slot + 1) & mask;
    }
    this.table[slot] = text;
    return text;
  }

  private hash(text: number): number {
    const { words, first, polarities } = this.texts;
    let hash = polarities[text]!;
    for (let at = first[text]!; at < first[text + 1]!; at++) hash = Math.imul(hash ^ words[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  private areEqual(one: number, other: number): boolean {
    const { words, first, polarities } = this.texts;
    const [from, to] = [first[one]!, first[one + 1]!];
    const shift = first[other]! - from;
    if (first[other + 1]! - to !== shift || polarities[one] !== polarities[other]) return false;
    for (let at = from; at < to; at++) if (words[at] !== words[at + shift]) return false;
    return true;
  }
}
