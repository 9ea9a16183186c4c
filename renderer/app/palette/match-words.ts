/**
 * How well a name fits what was typed: each typed word must begin a word of the name, or else its letters must stand in
 * the name in their order. Upper and lower case are the same.
 *
 * @returns the smaller, the better; undefined if it does not fit
 */
export function matchWords(typed: string, name: string): number | undefined {
  const words = name.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u);
  let score = 0;
  let next = 0;
  for (const part of typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)) {
    const at = words.findIndex((word) => word.startsWith(part));
    if (at >= 0) {
      // In the order of the name is better, and at its beginning best.
      score += at >= next ? at : words.length + at;
      next = at + 1;
      continue;
    }
    const spread = spreadOf(part, words.join(' '));
    if (spread === undefined) return undefined;
    score += 20 + spread;
  }
  return score;
}

/** Over how many letters of a text the letters of a word are spread, beyond its own; undefined if they are not all there. */
function spreadOf(word: string, text: string): number | undefined {
  const first = text.indexOf(word[0] ?? '');
  let at = first - 1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return at - first + 1 - word.length;
}
