/** The first letter, or the first mark that says a direction: P2 of UAX #9. */
const FIRST_STRONG = /[\p{L}\u200e\u200f\u061c]/u;
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a paragraph reads from right to left: whether its first strong character does (UAX #9, P2 and P3). */
export function isRightToLeft(paragraph: string): boolean {
  const first = FIRST_STRONG.exec(paragraph);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}
