/** How fast one speaks. */
export interface Pace {
  readonly wordsPerMinute: number;
  /** For Japanese, Chinese and Korean. */
  readonly charactersPerMinute: number;
}

/** As one speaks before an audience; the characters are those of a news reader in Japanese. */
export const USUAL_PACE: Pace = { wordsPerMinute: 150, charactersPerMinute: 300 };

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORD = /[\p{Letter}\p{Number}]+(?:['’.,-][\p{Letter}\p{Number}]+)*/gu;

/**
 * How long it takes to say texts, in seconds: words at so many a minute, and the characters of scripts which are counted by them at so
 * many a minute.
 */
export function speakingTime(
  texts: readonly string[],
  { wordsPerMinute, charactersPerMinute }: Pace,
): number {
  let words = 0;
  let characters = 0;
  for (const text of texts) {
    characters += text.match(CHARACTER)?.length ?? 0;
    words += text.replace(CHARACTER, ' ').match(WORD)?.length ?? 0;
  }
  return (words / wordsPerMinute + characters / charactersPerMinute) * 60;
}
