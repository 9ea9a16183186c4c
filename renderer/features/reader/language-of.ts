/** The language that a text's script tells, for line ends and the shapes of characters; undefined where it tells none. */
export function languageOf(text: string): 'ja' | 'ko' | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : undefined;
}
