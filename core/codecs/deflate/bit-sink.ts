/** Takes bits, the lowest first, as DEFLATE has them (RFC 1951, 3.1.1), and gives bytes. */
export class BitSink {
  #bytes = new Uint8Array(2 ** 16);
  #length = 0;
  #held = 0;
  #count = 0;

  /** @param count 0 to 16 */
  put(bits: number, count: number): void {
    this.#held |= bits << this.#count;
    this.#count += count;
    if (this.#count < 16) return;
    if (this.#length + 2 > this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = this.#held;
    this.#bytes[this.#length++] = this.#held >>> 8;
    this.#held >>>= 16;
    this.#count -= 16;
  }

  /** Fills the byte that has begun with zeros. */
  align(): void {
    this.put(0, -this.#count & 7);
    if (this.#count === 0) return;
    if (this.#length + 1 > this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = this.#held;
    this.#held = 0;
    this.#count = 0;
  }

  /** The whole bytes that there are by now, which are not given again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
