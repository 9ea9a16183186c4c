/** Whether a character parts words: punctuation and space of Unicode's Latin, general and CJK blocks. Not ASCII. */
export function isSeparator(unit: number): boolean {
  return (
    (unit >= 0x80 && unit <= 0xbf && unit !== 0xaa && unit !== 0xb5 && unit !== 0xba) ||
    unit === 0xd7 ||
    unit === 0xf7 ||
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0x3000 && unit <= 0x3004) ||
    (unit >= 0x3008 && unit <= 0x3030) ||
    unit === 0x30fb ||
    unit === 0xfeff
  );
}

/** Whether a character is one of those that are written without spaces, or by the syllable: each of them is a word here. */
export function isWide(unit: number): boolean {
  return (
    unit >= 0x3005 &&
    (unit <= 0x312f ||
      (unit >= 0x3400 && unit <= 0x9fff) ||
      (unit >= 0xac00 && unit <= 0xd7a3) ||
      (unit >= 0xf900 && unit <= 0xfaff)) &&
    !isSeparator(unit)
  );
}
