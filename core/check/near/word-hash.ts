/** The hash of no characters: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), over the UTF-16 units of a word. */
export const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word with one more unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** A word's hash as it is kept: 30 bits that all depend on each of its units. */
export function spread(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 2) & 0x3fffffff;
}

/** The number that stands for a word. */
export function hashOf(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return spread(hash);
}
