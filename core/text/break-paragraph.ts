import { advanceOf } from './advance';
import { breakAllowed } from './break-allowed';
import { BreakClass } from './break-class';
import type { TextStyle } from './text-style';
import { unitsOf } from './units';

/** A line: where it starts and ends in its paragraph, in UTF-16 code units, and its width in font units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Whether it ends in a soft hyphen, which is drawn then. */
  readonly hyphen: boolean;
}

/** In units. Text that piles up more marks than that on one letter may see them cut off; a hostile one costs no more time. */
const LONGEST_CLUSTER = 64;

/**
 * Fills lines one after the other, each with as much as it holds. Spaces at a break are dropped. A word that is
 * wider than a line starts on a line of its own and is broken between grapheme clusters (UAX #29).
 *
 * @param paragraph clean text without line ends
 * @param limit the widest that a line may be, in font units
 * @returns no line if there is nothing to see; only a line that holds a single grapheme cluster is wider
 */
export function breakParagraph(paragraph: string, limit: number, weight: TextStyle['weight']): Span[] {
  const { count, starts, advances, classes } = unitsOf(paragraph, weight);
  const hyphenAdvance = advanceOf(0x2d, weight);
  const spans: Span[] = [];
  /** The line being filled: its first unit, its width up to here and up to its last visible unit, and that unit's end. */
  let first = 0;
  let width = 0;
  let visibleWidth = 0;
  let visibleEnd = 0;
  /** Where it may end, at best: before the unit `next`, if that is not 0, which would start the line after. */
  let next = 0;
  let breakEnd = 0;
  let breakWidth = 0;
  let breakHyphen = false;

  const startLine = (unit: number) => {
    first = visibleEnd = unit;
    width = visibleWidth = 0;
    next = 0;
  };
  /** Ends the line before the unit `end`, unless nothing but spaces is on it. */
  const endLine = (end: number, lineWidth: number, hyphen: boolean) => {
    if (end > first)
      spans.push({ start: starts[first] ?? 0, end: starts[end] ?? 0, width: lineWidth, hyphen });
  };
  /** Ends the line within a word, where the grapheme cluster of `unit` starts; says where that is. */
  const cutWord = (unit: number) => {
    const from = Math.max(first, unit - LONGEST_CLUSTER);
    const start = starts[from] ?? 0;
    const clusterStart = start + lastClusterStart(paragraph.slice(start, starts[unit + 1]));
    let cut = unit;
    while (cut > from && (starts[cut] ?? 0) > clusterStart) cut--;
    if (cut === from && from > first) cut = unit;
    let end = cut;
    while (end > first && classes[end - 1] === BreakClass.space) end--;
    let lineWidth = 0;
    for (let before = first; before < end; before++) lineWidth += advances[before] ?? 0;
    endLine(end, lineWidth, false);
    return cut;
  };

  for (let unit = 0; unit < count; unit++) {
    const advance = advances[unit] ?? 0;
    if (classes[unit] === BreakClass.space) {
      width += advance;
      continue;
    }
    if (unit > first && breakAllowed(classes, unit)) {
      const hyphen = classes[unit - 1] === BreakClass.softHyphen;
      const hyphenated = visibleWidth + (hyphen ? hyphenAdvance : 0);
      if (hyphenated <= limit) {
        next = unit;
        breakEnd = visibleEnd;
        breakWidth = hyphenated;
        breakHyphen = hyphen;
      }
    }
    if (unit > first && width + advance > limit) {
      if (next > 0) endLine(breakEnd, breakWidth, breakHyphen);
      else next = cutWord(unit);
      if (next > first) {
        unit = next - 1;
        startLine(next);
        continue;
      }
      next = 0;
    }
    width += advance;
    visibleWidth = width;
    visibleEnd = unit + 1;
  }
  endLine(visibleEnd, visibleWidth, false);
  return spans;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The offset, in UTF-16 code units, at which the last grapheme cluster (UAX #29) of a text starts. */
function lastClusterStart(text: string): number {
  let start = 0;
  for (const { index } of segmenter.segment(text)) start = index;
  return start;
}
