import type { Span } from './match-spans';

/** A part of a line. */
export interface LineSpan extends Span {
  /** Which line, from 0. */
  readonly line: number;
}

const NOT_DRAWN = /[\s\u00ad]/;

/**
 * Where spans of a text stand on the lines that it was broken into. Lines leave out spaces at their ends, line ends and
 * soft hyphens, and may end in a hyphen that the text has not; all else of the text is on them, in its order.
 */
export function lineSpans(
  text: string,
  lines: readonly string[],
  spans: readonly Span[],
): readonly LineSpan[] {
  const found: LineSpan[] = [];
  let next = 0;
  let from = 0;
  for (const [line, drawn] of lines.entries()) {
    let open: { start: number; span: Span } | undefined;
    const close = (end: number) => {
      if (open && end > open.start) found.push({ line, start: open.start, end });
      open = undefined;
    };
    for (let unit = 0; unit < drawn.length; unit++) {
      let at = next;
      while (at < text.length && text[at] !== drawn[unit] && NOT_DRAWN.test(text[at]!)) at++;
      // A hyphen that stands for a soft one is not in the text.
      if (text[at] !== drawn[unit]) continue;
      next = at + 1;
      while (from < spans.length && spans[from]!.end <= at) from++;
      const span = spans[from];
      const inside = span !== undefined && span.start <= at;
      if (open && (!inside || open.span !== span)) close(unit);
      if (!open && inside) open = { start: unit, span };
    }
    close(drawn.length);
  }
  return found;
}
