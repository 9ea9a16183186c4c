import type { BitSink } from './bit-sink';
import { huffmanCode } from './huffman';

/** The longest match of DEFLATE, in bytes. */
export const MAX_MATCH = 258;
/** The shortest. */
export const MIN_MATCH = 3;

const MOST_TOKENS = 2 ** 17;
const END = 256;
/** The symbol for each length of a match, and the bits that go with it (RFC 1951, 3.2.5). */
const LENGTH_SYMBOL = new Uint16Array(MAX_MATCH + 1);
const EXTRA_BITS = new Uint8Array(MAX_MATCH + 1);
const EXTRA = new Uint8Array(MAX_MATCH + 1);
for (let symbol = 257, length = MIN_MATCH; symbol < 285; symbol++) {
  const bits = symbol < 265 ? 0 : (symbol - 261) >> 2;
  for (let extra = 0; extra < 1 << bits; extra++, length++) {
    LENGTH_SYMBOL[length] = symbol;
    EXTRA_BITS[length] = bits;
    EXTRA[length] = extra;
  }
}
LENGTH_SYMBOL[MAX_MATCH] = 285;
EXTRA_BITS[MAX_MATCH] = 0;
EXTRA[MAX_MATCH] = 0;
/** The order in which the lengths of the code for lengths stand (RFC 1951, 3.2.7). */
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Gathers bytes, and matches that all lie equally far back, for a block of DEFLATE with a code of its own.
 * Whoever adds sees to it that the block is written before it `isFull`.
 */
export class TokenBlock {
  /** A byte, or 256 and the length of a match. */
  readonly #tokens = new Uint16Array(MOST_TOKENS);
  readonly #counts = new Uint32Array(286);
  readonly #distance: number;
  #length = 0;

  /** @param distance how many bytes back the matches lie: 1 to 4 */
  constructor(distance: number) {
    this.#distance = distance;
  }

  /** Whether there is no room for as many tokens more. */
  isFull(more: number): boolean {
    return this.#length + more > MOST_TOKENS;
  }

  addByte(byte: number): void {
    this.#tokens[this.#length++] = byte;
    this.#counts[byte]!++;
  }

  /** @param length `MIN_MATCH` to `MAX_MATCH` */
  addMatch(length: number): void {
    this.#tokens[this.#length++] = 256 + length;
    this.#counts[LENGTH_SYMBOL[length]!]!++;
  }

  /** Writes the block, and begins a new one. */
  writeTo(sink: BitSink, isLast: boolean): void {
    this.#counts[END] = 1;
    const { lengths, codes } = huffmanCode(this.#counts, 15);
    const distances = new Uint8Array(this.#distance);
    distances[this.#distance - 1] = 1;
    sink.put(isLast ? 1 : 0, 1);
    sink.put(2, 2);
    writeLengths(sink, lengths, distances);
    for (let at = 0; at < this.#length; at++) {
      const token = this.#tokens[at]!;
      if (token < 256) {
        sink.put(codes[token]!, lengths[token]!);
        continue;
      }
      const length = token - 256;
      const symbol = LENGTH_SYMBOL[length]!;
      sink.put(codes[symbol]!, lengths[symbol]!);
      sink.put(EXTRA[length]!, EXTRA_BITS[length]!);
      // The one distance that there is.
      sink.put(0, 1);
    }
    sink.put(codes[END]!, lengths[END]!);
    this.#length = 0;
    this.#counts.fill(0);
  }
}

/** Writes the lengths of both codes, each as it is: a block is large, and they are some two hundred bytes at most. */
function writeLengths(sink: BitSink, literals: Uint8Array, distances: Uint8Array): void {
  const all = [...literals, ...distances];
  const counts = new Uint32Array(19);
  for (const length of all) counts[length]!++;
  const { lengths, codes } = huffmanCode(counts, 7);
  sink.put(literals.length - 257, 5);
  sink.put(distances.length - 1, 5);
  sink.put(LENGTHS_ORDER.length - 4, 4);
  for (const symbol of LENGTHS_ORDER) sink.put(lengths[symbol]!, 3);
  for (const length of all) sink.put(codes[length]!, lengths[length]!);
}
