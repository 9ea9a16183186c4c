import type { Id } from '../../../core/model/id';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 10;

/** A new identifier. Short, so that files stay readable; of 36^10, so that two people's edits do not meet. */
export function newId(): Id {
  const random = crypto.getRandomValues(new Uint32Array(LENGTH));
  return Array.from(random, (number) => ALPHABET[number % ALPHABET.length]).join('');
}
