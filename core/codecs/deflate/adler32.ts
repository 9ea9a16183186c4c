const PRIME = 65521;

/** The checksum of a zlib stream (RFC 1950, 8.2), as its bytes come. */
export class Adler32 {
  #low = 1;
  #high = 0;

  add(byte: number): void {
    this.#low += byte;
    if (this.#low >= PRIME) this.#low -= PRIME;
    this.#high += this.#low;
    if (this.#high >= PRIME) this.#high -= PRIME;
  }

  /** @param count of bytes that are 0, below 2³² */
  addZeros(count: number): void {
    this.#high = (this.#high + count * this.#low) % PRIME;
  }

  /** The checksum of all so far, unsigned. */
  get value(): number {
    return this.#high * 0x10000 + this.#low;
  }
}
