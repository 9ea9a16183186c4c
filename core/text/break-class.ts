/**
 * What a character does to the line breaks around it: the classes of UAX #14, merged where we need no difference. The
 * value is 0 for the commonest, letters between which no line breaks.
 */
export const BreakClass = {
  /** AL, HL: letters, and all that has no other class. */
  letter: 0,
  /** NU, with full-width digits. */
  digit: 1,
  /** SP, ZW and the spaces of BA. */
  space: 2,
  /** GL, WJ: no break on either side. */
  glue: 3,
  /** CM, ZWJ: as the character before. */
  mark: 4,
  /** OP. */
  open: 5,
  /** CP: narrow, so that letters may follow closely. */
  closeNarrow: 6,
  /** CL: wide. */
  close: 7,
  /** EX. */
  exclamation: 8,
  /** IS: full stop, comma, colon. */
  infix: 9,
  /** SY. */
  slash: 10,
  /** HY, and dashes that ranges are made with. */
  hyphen: 11,
  /** BA, B2. */
  breakAfter: 12,
  /** U+00AD, drawn only where the line breaks. */
  softHyphen: 13,
  /** QU that may open or close. */
  quote: 14,
  /** QU of general category Pi. */
  quoteInitial: 15,
  /** QU of general category Pf; an apostrophe, too. */
  quoteFinal: 16,
  /** NS, CJ, IN: starts no line. */
  nonStarter: 17,
  /** PR, and the vowels of Thai and Lao that stand before their consonant: ends no line. */
  prefix: 18,
  /** PO. */
  postfix: 19,
  /** ID, EB: breaks on both sides. */
  ideograph: 20,
  /** H2, H3, JL, JV, JT: Korean breaks at spaces, as its readers expect. */
  hangul: 21,
} as const;

export type BreakClass = (typeof BreakClass)[keyof typeof BreakClass];

/** In this order: the first pattern that fits a character says its class. */
const RULES: readonly (readonly [BreakClass, RegExp])[] = [
  // With the signs that stack the next consonant of Myanmar and Khmer under this one.
  [
    BreakClass.glue,
    /\u034f|[\u035c-\u0362]|\u1039|\u17d2|[\u00a0\u0f08\u0f0c\u2007\u2011\u202f\u2060\ufeff]/,
  ],
  [BreakClass.space, /[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/],
  [BreakClass.softHyphen, /\u00ad/],
  [BreakClass.digit, /\p{Nd}/u],
  [BreakClass.hyphen, /[-\u058a\u2010\u2012\u2013]/],
  // Dashes, the dandas of India, the stops of Myanmar, the word separators of Tibet and Ethiopia.
  [BreakClass.breakAfter, /[\u0964\u0965\u0f0b\u104a\u104b\u1361\u2014\u2015\u2e3a\u2e3b]/],
  // Kinsoku, strictly: small kana, the length mark, iteration marks, the middle dot, wave dashes, wide colons.
  [BreakClass.nonStarter, /[\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096]/],
  [BreakClass.nonStarter, /[\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6]/],
  [BreakClass.nonStarter, /[\u31f0-\u31ff\uff67-\uff70\uff9e\uff9f\u3005\u303b\u303c\u309b-\u309e\u30a0]/],
  [BreakClass.nonStarter, /[\u30fb-\u30fe\u301c\uff5e\uff65\uff1a\uff1b\ufe54\ufe55]/],
  // Ellipses and double marks; the vowels and signs of Thai, Lao and Khmer that follow their consonant.
  [BreakClass.nonStarter, /[\u2024-\u2026\u203c\u203d\u2047-\u2049\u22ef]/],
  [
    BreakClass.nonStarter,
    /[\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6\u17d4-\u17da]/,
  ],
  [BreakClass.exclamation, /[!?\u061b\u061e\u061f\u06d4\ufe56\ufe57\uff01\uff1f]/],
  [BreakClass.infix, /[,.:;\u037e\u0589\u060c\u060d\u07f8\u2044]/],
  [BreakClass.slash, /\//],
  [BreakClass.quote, /["'\u275b-\u275e]/],
  [BreakClass.quoteInitial, /\p{Pi}/u],
  [BreakClass.quoteFinal, /\p{Pf}/u],
  [BreakClass.open, /[\p{Ps}\u00a1\u00bf]/u],
  [BreakClass.close, /[\u3001\u3002\ufe50-\ufe52\uff0c\uff0e\uff61\uff64]|(?=[\u2e80-\uffff])\p{Pe}/u],
  [BreakClass.closeNarrow, /\p{Pe}/u],
  [BreakClass.postfix, /[%\u00a2\u00b0\u2030-\u2034\u2103\u2109\uff05\uffe0]/],
  [BreakClass.prefix, /[\p{Sc}\u00b1\u2116\u0e40-\u0e44\u0ec0-\u0ec4]/u],
  // With joiners and the controls of the bidirectional algorithm.
  [BreakClass.mark, /[\p{M}\p{Cf}]/u],
  [BreakClass.hangul, /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc]/],
  [BreakClass.ideograph, /[\u2e80-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff02-\uff9f]/],
  [BreakClass.ideograph, /[\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f000}-\u{1fbff}\u{20000}-\u{3fffd}]/u],
  // Thai, Lao, Myanmar, Khmer: no spaces between words, and dictionaries that differ from browser to browser. A break
  // between any two syllables is the best that comes out the same everywhere.
  [BreakClass.ideograph, /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\ua9e0-\ua9ff\uaa60-\uaa7f]/],
];

const UNKNOWN = 0xff;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a character; what is known of one below U+10000 is kept. */
export function breakClassOf(codePoint: number): BreakClass {
  const known = classes[codePoint] ?? UNKNOWN;
  if (known !== UNKNOWN) return known as BreakClass;
  const character = String.fromCodePoint(codePoint);
  const found = RULES.find(([, pattern]) => pattern.test(character))?.[0] ?? BreakClass.letter;
  if (codePoint < classes.length) classes[codePoint] = found;
  return found;
}
