import { MAX_RECORDS } from './limits';

/**
 * Why a map of so many records is too large; undefined if it is not. It is asked before a map is saved too, because what
 * could not be opened again would be lost.
 */
export function tooMany(...counts: readonly number[]): string | undefined {
  const count = counts.reduce((sum, next) => sum + next, 0);
  if (count <= MAX_RECORDS) return undefined;
  const [found, most] = [count, MAX_RECORDS].map((number) => number.toLocaleString('en'));
  return `The map has ${found} statements, relations and sources; Crux opens maps of up to ${most}.`;
}
