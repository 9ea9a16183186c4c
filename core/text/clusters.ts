const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The offset, in UTF-16 code units, at which the last grapheme cluster (UAX #29) of a text starts. */
export function lastClusterStart(text: string): number {
  let start = 0;
  for (const { index } of segmenter.segment(text)) start = index;
  return start;
}
