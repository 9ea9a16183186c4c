/**
 * What a UTF-16 unit is to the words of a text: a letter; what parts words; an apostrophe, which does not; what is a word of
 * its own (a sign, or a character that is written without spaces or by the syllable), of which some begin what says no; or
 * what asks.
 */
export const [LETTER, SEPARATOR, APOSTROPHE, WORD, NO, QUESTION] = [0, 1, 2, 3, 4, 5] as const;
/** Added to the kind of a unit that Unicode's normal form may change, alone or with those that follow. */
export const ODD = 8;

type Ranges = readonly (readonly [from: number, to: number])[];

/** ASCII, small letters of Western Europe, dashes and quotation marks, kana, Han characters and Hangul syllables. */
const PLAIN: Ranges = [
  [0, 0x7f],
  [0xdf, 0xf6],
  [0xf8, 0xff],
  [0x2010, 0x2027],
  [0x3001, 0x301c],
  [0x3041, 0x3096],
  [0x30a1, 0x30fe],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];
/** Bopomofo and kana, Han characters, Hangul syllables. */
const WIDE: Ranges = [
  [0x3005, 0x312f],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
];
/** Punctuation and space of Unicode's Latin, general and CJK blocks. */
const SEPARATORS: Ranges = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x206f],
  [0x3000, 0x3004],
  [0x3008, 0x3030],
  [0x30fb, 0x30fb],
  [0xfeff, 0xfeff],
];

/** Of each unit its kind. */
export const KINDS = kinds();
/** Of each letter that no normal form changes, itself, in lower case where it is ASCII; 0 for all other units. */
export const LETTERS = new Uint16Array(KINDS.length).map((_, unit) =>
  KINDS[unit] === LETTER ? lower(unit) : 0,
);

function kinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(LETTER);
  const mark = (ranges: Ranges, kind: number) => {
    for (const [from, to] of ranges) kinds.fill(kind, from, to + 1);
  };
  const markEach = (units: string, kind: number) => {
    for (let at = 0; at < units.length; at++) kinds[units.charCodeAt(at)] = kind;
  };
  mark(WIDE, WORD);
  mark(SEPARATORS, SEPARATOR);
  for (let unit = 0; unit < 0x80; unit++)
    if (!/[a-z0-9]/i.test(String.fromCharCode(unit))) kinds[unit] = SEPARATOR;
  markEach('#$%&*+/<=>@\\^|~', WORD);
  markEach('なまぬず않없아못', NO);
  markEach("'‘’", APOSTROPHE);
  markEach('?', QUESTION);
  let after = 0;
  for (const [from, to] of PLAIN) {
    for (let unit = after; unit < from; unit++) kinds[unit]! |= ODD;
    after = to + 1;
  }
  for (let unit = after; unit < kinds.length; unit++) kinds[unit]! |= ODD;
  return kinds;
}

function lower(unit: number): number {
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}
