const BOUNDS: readonly (readonly [first: number, last: number, ems: number])[] = [
  [0x0370, 0x03ff, 1],
  [0x0400, 0x052f, 1.25],
  [0x0530, 0x058f, 0.9],
  [0x0590, 0x05ff, 0.8],
  [0x0600, 0x08ff, 0.9],
  [0x0900, 0x0aff, 0.95],
  [0x0b00, 0x0dff, 1.3],
  [0x0e00, 0x0eff, 0.85],
  [0x0f00, 0x0fff, 0.85],
  [0x10a0, 0x10ff, 0.95],
  [0x1100, 0x115f, 1],
  // Vowels and finals of conjoining jamo share the square of their initial consonant.
  [0x1160, 0x11ff, 0],
  [0x2000, 0x200a, 1],
  [0x27f0, 0x27ff, 1.6],
  [0x2e3a, 0x2e3a, 2],
  [0x2e3b, 0x2e3b, 3],
  [0x2e80, 0xa4cf, 1],
  [0xac00, 0xd7a3, 1],
  [0xf900, 0xfaff, 1],
  [0xfb1d, 0xfb4f, 1],
  [0xfb50, 0xfdef, 1.2],
  [0xfdf0, 0xfdfc, 3],
  [0xfdfd, 0xfdfd, 12],
  [0xfe30, 0xfe6f, 1],
  [0xfe70, 0xfeff, 1.2],
  [0xff01, 0xff60, 1],
  [0xff61, 0xffdc, 0.5],
  [0xffe0, 0xffe6, 1],
  [0x1b000, 0x1b2ff, 1],
  [0x20000, 0x3fffd, 1],
];

/** For scripts and symbols that the table does not name: the widest of the common symbol fonts stay below. */
const ELSEWHERE = 1.4;

const WIDTHLESS = /^[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The room to keep for a character that Inter does not cover, in em.
 *
 * Such a character is drawn in whatever font the system falls back on, so its true width differs from machine to
 * machine. Measuring it there would give the same map other boxes on each, and none at all in Node. So we keep a fixed
 * upper bound per script instead: a line may be a little shorter than its box, but never leaves it. CJK ideographs,
 * kana, Hangul and full-width forms are designed on the em square, so there the bound is (nearly) the truth. For
 * alphabets it is near the widest letters of wide fonts; for joined scripts, whose letters are widest alone, it bounds
 * words rather than single letters. Combining marks and what is not drawn at all take no room. (A letter of Inter with a
 * mark that Inter has no common form for is drawn in another font, and may be a fraction of a px wider than we say.)
 *
 * @returns em; 0 for combining marks, controls and default-ignorable characters
 */
export function fallbackWidth(codePoint: number): number {
  const bound = BOUNDS.find(([first, last]) => codePoint >= first && codePoint <= last);
  if (bound?.[2] === 0 || WIDTHLESS.test(String.fromCodePoint(codePoint))) return 0;
  return bound?.[2] ?? ELSEWHERE;
}
