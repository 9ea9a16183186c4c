/** What was measured, beside a yardstick that was measured in the same run. */
export interface Figure {
  /** The bench, and what of it. */
  readonly name: string;
  /** How many statements. */
  readonly size: number;
  /** Medians, or sums where it says so. */
  readonly ours: number;
  readonly theirs: number;
  readonly unit: 'ms' | 'bytes' | 'KiB' | 'count';
  /** How many times as much theirs is. */
  readonly ratio: number;
  /** The least ratio that is wanted. */
  readonly goal: number;
  readonly met: boolean;
}

/** Compares two medians. @param goal the least that theirs may be, as a multiple of ours */
export function figure({ goal, ...measured }: Omit<Figure, 'ratio' | 'met'>): Figure {
  const exact = measured.theirs / measured.ours;
  // What just misses its goal has missed it, whatever it is rounded to.
  return { ...measured, ratio: Math.round(100 * exact) / 100, goal, met: exact >= goal };
}

/** The middle one of several numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The number under which a part of several numbers lies: 0.95 for the slowest twentieth. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}
