import { idle } from '../ui/idle';

/**
 * A text that is kept for later, in as few bytes as it has in a file: in a string every character takes two, if only one of them
 * is not Latin. It is packed when the window has nothing else to do.
 */
export class PackedText {
  #kept: string | Uint8Array;

  /** @param text without lone surrogates, as every text that was read from a file or is written to one */
  constructor(text: string) {
    this.#kept = text;
    void this.#pack(text);
  }

  toString(): string {
    if (typeof this.#kept === 'string') return this.#kept;
    // A mark at its beginning is a part of the text.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#kept);
  }

  async #pack(text: string): Promise<void> {
    await idle();
    this.#kept = new TextEncoder().encode(text);
  }
}
