import { advanceOf } from './advance';
import { breakAllowed } from './break-allowed';
import { BreakClass, breakClassOf } from './break-class';
import { lastClusterStart } from './clusters';
import type { TextStyle } from './text-style';
import { eachUnit } from './units';

/** A line: where it starts and ends in its paragraph, in UTF-16 code units, and its width in font units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Whether it ends in a soft hyphen, which is drawn then. */
  readonly hyphen: boolean;
}

/** A place where the line being filled may end: before the unit `next`, which would start the line after. */
interface Break {
  readonly end: number;
  readonly next: number;
  readonly width: number;
  readonly hyphen: boolean;
}

/** In units. Text that piles up more marks than that on one letter may see them cut off; a hostile one costs no more time. */
const LONGEST_CLUSTER = 64;

/**
 * Fills lines one after the other, each with as much as it holds. Spaces at a break are dropped. A word that is
 * wider than a line starts on a line of its own and is broken between grapheme clusters (UAX #29).
 *
 * @param paragraph clean text without line ends
 * @param fits whether a line of so many font units is narrow enough
 * @returns no line if there is nothing to see; only a line that holds a single grapheme cluster does not fit
 */
export function breakParagraph(
  paragraph: string,
  fits: (units: number) => boolean,
  weight: TextStyle['weight'],
): Span[] {
  const starts: number[] = [];
  const advances: number[] = [];
  const classes: number[] = [];
  eachUnit(paragraph, weight, (start, codePoint, advance, emoji) => {
    starts.push(start);
    advances.push(advance);
    classes.push(emoji ? BreakClass.ideograph : breakClassOf(codePoint));
  });
  starts.push(paragraph.length);

  const spans: Span[] = [];
  const hyphenAdvance = advanceOf(0x2d, weight);
  const count = classes.length;
  /** The line being filled: its first unit, its width up to here and up to its last visible unit, and that unit's end. */
  let first = 0;
  let width = 0;
  let visibleWidth = 0;
  let visibleEnd = 0;
  let lastBreak: Break | undefined;

  const startLine = (unit: number) => {
    first = visibleEnd = unit;
    width = visibleWidth = 0;
    lastBreak = undefined;
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
      const breakWidth = visibleWidth + (hyphen ? hyphenAdvance : 0);
      if (fits(breakWidth)) lastBreak = { end: visibleEnd, next: unit, width: breakWidth, hyphen };
    }
    if (unit > first && !fits(width + advance)) {
      if (lastBreak) endLine(lastBreak.end, lastBreak.width, lastBreak.hyphen);
      const next = lastBreak?.next ?? cutWord(unit);
      if (next > first) {
        startLine(next);
        unit = next - 1;
        continue;
      }
    }
    width += advance;
    visibleWidth = width;
    visibleEnd = unit + 1;
  }
  endLine(visibleEnd, visibleWidth, false);
  return spans;
}
