import type { StepBudget } from './step-budget';

/**
 * How many words two texts differ by: the fewest that are to be taken out of one and put in to get the other, so that it is
 * the words of both less twice their longest common subsequence. E. W. Myers, 1986, “An O(ND) difference algorithm and its
 * variations”, ended as soon as it is more than is asked for.
 *
 * @param words The first text's are those from `aFirst` up to, not including, `aEnd`; the second's likewise.
 * @param budget Is lessened by the steps that this takes, which may be as many as the words of both times what they differ by.
 * @returns more than `most` (any number) if they differ by more, and where the budget was spent before it was known
 */
export function differBy(
  words: Int32Array,
  aFirst: number,
  aEnd: number,
  bFirst: number,
  bEnd: number,
  most: number,
  budget: StepBudget,
): number {
  const n = aEnd - aFirst;
  const m = bEnd - bFirst;
  if (Math.abs(n - m) > most) return most + 1;
  // The furthest that is come to in the first text on each diagonal, after so many differences.
  const reach = furthest.length > 2 * most + 2 ? furthest : new Int32Array(2 * most + 3);
  const middle = most + 1;
  reach[middle + 1] = 0;
  for (let differences = 0; differences <= most; differences++) {
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const down =
        diagonal === -differences ||
        (diagonal !== differences && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!);
      const from = down ? reach[middle + diagonal + 1]! : reach[middle + diagonal - 1]! + 1;
      let x = from;
      while (x < n && x - diagonal < m && words[aFirst + x] === words[bFirst + x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= n && x - diagonal >= m) return differences;
      budget.left -= x - from + 1;
    }
    if (budget.left < 0) return most + 1;
  }
  return most + 1;
}

/** Made once for all texts of the usual lengths. */
const furthest = new Int32Array(256);
