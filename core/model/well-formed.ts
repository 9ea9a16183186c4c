/** What stands for a character that could not be read. */
const REPLACEMENT = '\ufffd';
const HALVES = /[\ud800-\udfff]/;
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/**
 * The text with each lone surrogate (half of a UTF-16 pair, which no encoding of Unicode can hold) replaced by U+FFFD.
 * Its length stays the same, so offsets into it stay right.
 */
export function wellFormed(text: string): string {
  // Of either half, in a pair or not: most texts have none, and this is found out much sooner.
  if (!HALVES.test(text)) return text;
  return text.replace(HALF_CHARACTERS, REPLACEMENT);
}
