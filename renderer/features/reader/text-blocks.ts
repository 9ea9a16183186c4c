import type { Span } from '../../../core/passage/anchor';
import { paragraphsOf } from '../../../core/passage/paragraphs';

/** A line without an end would be laid out at once, however long it is; so it is shown in parts of about so many UTF-16 units. */
const LONGEST = 4_000;
/** How many paragraphs are mounted together. */
const IN_BLOCK = 24;

/** A paragraph, or a part of a very long one. */
export interface ShownParagraph extends Span {
  /** The index of its paragraph; undefined for a part that goes on with one. */
  readonly index: number | undefined;
}

/** Paragraphs that are mounted together. */
export interface TextBlock extends Span {
  readonly paragraphs: readonly ShownParagraph[];
}

/** A text in blocks, in its order. O(n). */
export function textBlocks(text: string): readonly TextBlock[] {
  const shown = paragraphsOf(text).flatMap((paragraph, index) => partsOf(text, paragraph, index));
  const blocks: TextBlock[] = [];
  let from = 0;
  while (from < shown.length) {
    let to = from + 1;
    const room = shown[from]!.start + 2 * LONGEST;
    while (to < shown.length && to - from < IN_BLOCK && shown[to]!.end <= room) to++;
    const paragraphs = shown.slice(from, to);
    blocks.push({ start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end, paragraphs });
    from = to;
  }
  return blocks;
}

function partsOf(text: string, { start, end }: Span, index: number): ShownParagraph[] {
  const parts: ShownParagraph[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const part = text.slice(from, from + LONGEST);
    // After a sentence if there is one, else between words; Chinese and Japanese have their own full stop.
    const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('。'));
    const cut = sentence > LONGEST / 2 ? sentence + 1 : part.lastIndexOf(' ');
    const whole = /[\ud800-\udbff]$/.test(part) ? LONGEST - 1 : LONGEST;
    const to = from + (cut > 0 ? cut : whole);
    parts.push({ start: from, end: to, index: parts.length === 0 ? index : undefined });
    from = to;
  }
  parts.push({ start: from, end, index: parts.length === 0 ? index : undefined });
  return parts;
}
