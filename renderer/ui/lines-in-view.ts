/** Mounted above and below what is seen, in px, so that a quick flick of the wheel finds lines there. */
const AHEAD = 600;

/**
 * The lines that are to be mounted. By hand because packages for virtual lists measure what they mount; here every height is known
 * ahead, and one search is all that is left. They go from `first` up to, not including, `end`. O(log n).
 *
 * @param tops the top of every line in px, and the end of the last one
 */
export function linesInView(
  tops: Float64Array,
  scrolled: number,
  height: number,
): { readonly first: number; readonly end: number } {
  const first = lineAt(tops, scrolled - AHEAD);
  const end = Math.min(tops.length - 1, lineAt(tops, scrolled + height + AHEAD) + 1);
  return { first, end };
}

/** The last line that begins at or above a offset; the first one if none does. */
export function lineAt(tops: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
