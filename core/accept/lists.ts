/** A list of numbers for each of the numbers from 0: that of n is `items` from `first[n]` up to, not including, `first[n + 1]`. */
export interface Lists {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/**
 * Gathers pairs into lists: each pair puts its second number into the list of its first, in the order of the pairs. O(n).
 *
 * @param count how many lists
 * @param firsts of each pair
 * @param seconds of each pair
 */
export function listsOf(count: number, firsts: readonly number[], seconds: readonly number[]): Lists {
  const first = new Int32Array(count + 1);
  for (const list of firsts) first[list + 1]!++;
  for (let at = 0; at < count; at++) first[at + 1]! += first[at]!;
  const items = new Int32Array(seconds.length);
  const next = first.slice();
  for (let pair = 0; pair < firsts.length; pair++) items[next[firsts[pair]!]!++] = seconds[pair]!;
  return { first, items };
}

/** The list of a number. */
export function listAt({ first, items }: Lists, at: number): Int32Array {
  return items.subarray(first[at]!, first[at + 1]!);
}
