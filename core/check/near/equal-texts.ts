/** Finds texts whose words are the same, one for one. */
export class EqualTexts {
  private readonly words: Int32Array;
  private readonly first: Int32Array;
  private readonly table: Int32Array;

  /** @param first where each text's words begin, and at the end how many there are */
  constructor(words: Int32Array, first: Int32Array) {
    this.words = words;
    this.first = first;
    let size = 16;
    while (size < 2 * first.length) size *= 2;
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
    let hash = 0;
    for (let at = this.first[text]!; at < this.first[text + 1]!; at++)
      hash = Math.imul(hash ^ this.words[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  private areEqual(one: number, other: number): boolean {
    const [from, to] = [this.first[one]!, this.first[one + 1]!];
    const shift = this.first[other]! - from;
    if (this.first[other + 1]! - to !== shift) return false;
    for (let at = from; at < to; at++) if (this.words[at] !== this.words[at + shift]) return false;
    return true;
  }
}
