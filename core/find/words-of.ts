import { normaliseText } from './normalise-text';

/** The words that a query's text asks for, each normalised; what stands in double quotes is one, spaces and all. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  // A quote that is not closed yet is still being typed.
  for (const [, phrase, word] of normaliseText(text).matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const found = (phrase ?? word ?? '').trim();
    if (found !== '') words.push(found);
  }
  return [...new Set(words)];
}
