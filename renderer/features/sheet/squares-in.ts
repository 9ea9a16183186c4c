/** Ideographs, kana and Hangul, which are as wide as they are high. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g;

/** How many characters of a text are as wide as they are high; Latin letters are about half as wide. */
export function squaresIn(text: string): number {
  return text.match(SQUARE)?.length ?? 0;
}
