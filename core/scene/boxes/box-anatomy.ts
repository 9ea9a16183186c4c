import type { Statement } from '../../model/argument-map';
import type { StatementKind } from '../../model/kinds';
import { KINDS } from '../../model/statement-kinds';
import { type BrokenLine, breakText } from '../../text/break-lines';
import { ASCENT, DESCENT, UNITS_PER_EM } from '../../text/inter-metrics';
import type { TextStyle } from '../../text/text-style';
import type { Line } from '../scene';

// How a statement's box is put together, in px from its top left corner. The canvas and the pictures both draw by it.

/** The radius of the box's corners. */
export const RADIUS = 10;
/** The width of the box's edge, which straddles the rectangle. */
export const STROKE = 1.5;
/** Between the box's edge and its text, at both sides. */
export const PADDING_X = 14;
/** The kind's icon: its top left corner and its side. */
export const ICON = { x: PADDING_X, y: 9, size: 14 } as const;
/** The kind's name, right of the icon: its left edge and its baseline. */
export const HEADER = { x: ICON.x + ICON.size + 6, baseline: 20 } as const;
/** The style of the kind's name and of the number of citations. */
export const HEADER_STYLE: TextStyle = { size: 11.5, weight: 600, lineHeight: 16 };
/** The side of the icon before the number of citations, and the gap between them. */
export const CITATION = { size: 12, gap: 3 } as const;

/** The top of the first line of the text. */
export const TEXT_TOP = 28;
const PADDING_BOTTOM = 10;
const BODY: TextStyle = { size: 15, weight: 400, lineHeight: 20 };
const LEADING: TextStyle = { size: 17, weight: 600, lineHeight: 23 };

/** How the text of a statement of this kind is set. */
export function textStyleOf(kind: StatementKind): TextStyle {
  return KINDS[kind].leading ? LEADING : BODY;
}

/** How wide the box of a statement of this kind is. */
export function boxWidthOf(kind: StatementKind): number {
  return KINDS[kind].leading ? 420 : 272;
}

/** What is inside a statement's box. */
export interface BoxContent {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** A memo: to break a text into lines is dear, and a statement does not change. */
const contents = new WeakMap<Statement, BoxContent>();

/** The lines and the height of a statement's box; worked out once per record. */
export function boxContent(statement: Statement): BoxContent {
  let content = contents.get(statement);
  if (!content) {
    content = setText(statement);
    contents.set(statement, content);
  }
  return content;
}

/** Takes over how the text of a statement is broken into lines, as another thread worked it out. */
export function keepLines(statement: Statement, lines: readonly BrokenLine[]): void {
  contents.set(statement, contentOf(statement.kind, lines));
}

function setText({ kind, text }: Statement): BoxContent {
  return contentOf(kind, breakText(text, boxWidthOf(kind) - 2 * PADDING_X, textStyleOf(kind)));
}

function contentOf(kind: StatementKind, broken: readonly BrokenLine[]): BoxContent {
  const style = textStyleOf(kind);
  const width = boxWidthOf(kind) - 2 * PADDING_X;
  const first = TEXT_TOP + baselineIn(style);
  const lines = broken.map((line, index): Line => {
    const y = first + index * style.lineHeight;
    // Every number that is not whole would be an object of its own.
    const wide = Math.round(line.width);
    return line.rtl
      ? { text: line.text, x: PADDING_X + width, y, width: wide, rtl: true }
      : { text: line.text, x: PADDING_X, y, width: wide };
  });
  return { lines, height: TEXT_TOP + lines.length * style.lineHeight + PADDING_BOTTOM };
}

/** From the top of a line to its baseline, in whole px. Browsers round a font's metrics first, and what is odd goes below. */
function baselineIn({ size, lineHeight }: TextStyle): number {
  const ascent = Math.round((ASCENT / UNITS_PER_EM) * size);
  const descent = Math.round((DESCENT / UNITS_PER_EM) * size);
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent;
}
