import { breakParagraph } from './break-paragraph';
import { cleanText } from './clean-text';
import { cutText } from './cut-text';
import { isRightToLeft } from './direction';
import { UNITS_PER_EM } from './inter-metrics';
import { toPixels } from './measure-text';
import { recentCache } from './recent-cache';
import type { TextStyle } from './text-style';

/** A line of a broken text. */
export interface BrokenLine {
  /** What to draw, spaces and all. */
  readonly text: string;
  /** As `measureText` has it, in px. */
  readonly width: number;
  /** Present if the line reads from right to left. */
  readonly rtl?: boolean;
}

/** As many lines as a text is given. */
const MOST_LINES = 500;
const EMPTY: BrokenLine = { text: '', width: 0 };
const known = recentCache<readonly BrokenLine[]>(20_000);

/**
 * Breaks a text into lines, in the spirit of UAX #14: at spaces, which are dropped there, after hyphens and slashes
 * between words, between ideographs and kana, and at soft hyphens, which then show. The text's own line ends stay. Tabs
 * become spaces and control characters go; nothing else is lost, but for what is past the first 20,000 characters and 500
 * lines: an ellipsis stands for that. The lines are the same in Node and in every browser.
 * The answers for the latest 20,000 to 40,000 texts are kept, so asking again costs a look-up.
 *
 * @param maxWidth px; no line is wider, unless a single grapheme cluster is
 * @returns at least one line; an empty line for an empty one
 */
export function breakLines(text: string, maxWidth: number, style: TextStyle): readonly BrokenLine[] {
  const drawn = cutText(text);
  return known(`${style.size} ${style.weight} ${maxWidth} ${drawn}`, () => breakText(drawn, maxWidth, style));
}

/** The same for who keeps the answers by himself. */
export function breakText(text: string, maxWidth: number, style: TextStyle): readonly BrokenLine[] {
  const paragraphs = cleanText(text).split('\n');
  const lines =
    paragraphs.length === 1
      ? linesOf(paragraphs[0]!, maxWidth, style)
      : paragraphs.flatMap((paragraph) => linesOf(paragraph, maxWidth, style));
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), ...linesOf('…', maxWidth, style)];
}

function linesOf(paragraph: string, maxWidth: number, style: TextStyle): BrokenLine[] {
  const spans = breakParagraph(paragraph, widestWithin(maxWidth, style), style.weight);
  if (spans.length === 0) return [EMPTY];
  const direction = isRightToLeft(paragraph) ? { rtl: true } : undefined;
  return spans.map(({ start, end, width, hyphen }) => ({
    text: paragraph.slice(start, end).replaceAll('\u00ad', '') + (hyphen ? '-' : ''),
    width: toPixels(width, style),
    ...direction,
  }));
}

/** The widest line in font units that is no wider than `maxWidth` in px, whatever the rounding. */
function widestWithin(maxWidth: number, style: TextStyle): number {
  const units = Math.floor((maxWidth / style.size) * UNITS_PER_EM);
  return [units + 1, units].find((width) => toPixels(width, style) <= maxWidth) ?? units - 1;
}
