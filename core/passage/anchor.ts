import type { Passage } from '../model/argument-map';

/** How many UTF-16 units of the text on either side a passage keeps, to tell it from the same words elsewhere. */
export const CONTEXT = 32;

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The passage at a span of a source's text: its words, the words around it, its place (W3C Web Annotation Data Model, 4.2.4
 * Text Quote Selector and 4.2.5 Text Position Selector, offsets in UTF-16 units). No surrogate pair is cut: the span grows
 * to hold it, and the context shrinks to leave it out.
 *
 * @param span within the text, or clamped to it
 */
export function passageAt(text: string, span: Span): Required<Passage> {
  const { start, end } = wholeCharacters(text, span);
  const from = start - CONTEXT;
  const to = end + CONTEXT;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, cutsPair(text, from) ? from + 1 : from), start),
    suffix: text.slice(end, cutsPair(text, to) ? to - 1 : to),
    start,
    end,
  };
}

/** The span within a text, and grown where it would cut a surrogate pair. */
export function wholeCharacters(text: string, span: Span): Span {
  const from = Math.min(Math.max(0, span.start), text.length);
  const to = Math.min(Math.max(from, span.end), text.length);
  const start = cutsPair(text, from) ? from - 1 : from;
  if (to === from) return { start, end: start };
  return { start, end: cutsPair(text, to) ? to + 1 : to };
}

/** Whether a place lies between the two halves of a character. */
function cutsPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
