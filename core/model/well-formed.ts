/** What stands for a character that could not be read. */
const REPLACEMENT = '\ufffd';
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/**
 * The text with each lone surrogate (half of a UTF-16 pair, which no encoding of Unicode can hold) replaced by U+FFFD.
 * Its length stays the same, so offsets into it stay right.
 */
export function wellFormed(text: string): string {
  return text.replace(HALF_CHARACTERS, REPLACEMENT);
}
