/** Chinese and Japanese, which put no space between sentences: ideographs, kana, and their punctuation. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u3003\\u3005-\\u303f\\u30fb\\u30fc\\uff01-\\uff60]';
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/**
 * Several texts as one, with a space between them, or none between two characters of Chinese or Japanese. Blank ones are left
 * out, and so is one that says word for word what an earlier one does. A text that is left alone stays as it is.
 */
export function joinTexts(texts: readonly string[]): string {
  const different = new Map<string, string>();
  for (const text of texts) {
    const words = text.trim();
    if (words !== '' && !different.has(words)) different.set(words, text);
  }
  if (different.size < 2) return [...different.values()][0] ?? texts[0] ?? '';
  let joined = '';
  for (const words of different.keys()) {
    const close = joined === '' || (ENDS_UNSPACED.test(joined) && STARTS_UNSPACED.test(words));
    joined += close ? words : ` ${words}`;
  }
  return joined;
}
