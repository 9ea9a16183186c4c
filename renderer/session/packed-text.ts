/**
 * A text that is kept for later, in as few bytes as it has in a file: in a string every character takes two, if only one of them
 * is not Latin.
 */
export class PackedText {
  readonly #bytes: Uint8Array;

  /** @param text without lone surrogates, as every text that was read from a file or is written to one */
  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  toString(): string {
    // A mark at its beginning is a part of the text.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes);
  }
}
