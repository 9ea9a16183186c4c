import type { ArgumentMap, Statement } from '../../../core/model/argument-map';
import type { StatementKind } from '../../../core/model/kinds';
import type { OutlineRow } from '../../../core/model/outline';
import { KINDS } from '../../../core/model/statement-kinds';
import { type BrokenLine, breakLines } from '../../../core/text/break-lines';
import { cleanText } from '../../../core/text/clean-text';
import type { TextStyle } from '../../../core/text/text-style';

// How a line of the outline is put together, in px. The heights are known ahead, so that of many thousand lines only
// those in view need be mounted.

/** No text is set wider, however wide the window: longer lines are hard to read. */
export const MAX_WIDTH = 820;
/** Between the edge of the outline and its lines, at both sides. */
export const MARGIN_X = 12;
/** Above the header of a line, and between its text and the next line. */
export const PADDING_Y = 6;
/** The line with the kind and what is said of the statement. */
export const HEADER_HEIGHT = 18;
/** The widths of the arrow that folds, and of the sign. */
export const FOLD_WIDTH = 24;
export const SIGN_WIDTH = 26;
/** A statement's text is shown to this many lines; all of it is in the inspector and while it is edited. */
const MOST_LINES = 3;
const RIGHT = 12;
const NARROWEST = 96;
const STEP = 26;
/** From this level on, each step to the right is a small one: a deep argument must not run out of width. */
const DEEP = 7;
const SMALL_STEP = 4;

const BODY: TextStyle = { size: 14, weight: 400, lineHeight: 20 };
const LEADING: TextStyle = { size: 15, weight: 600, lineHeight: 22 };

/** How the text of a statement of this kind is set in the outline. */
export function lineStyleOf(kind: StatementKind): TextStyle {
  return KINDS[kind].leading ? LEADING : BODY;
}

/** How far to the right of the first level a level begins, where the lines have this much room. */
export function indentOf(level: number, width: number): number {
  const steps = Math.min(level - 1, DEEP) * STEP + Math.max(0, level - 1 - DEEP) * SMALL_STEP;
  return Math.min(steps, Math.max(0, Math.round(width * 0.45)));
}

/** Where the text of a line begins, and how wide it may be. */
export function textColumn(
  { level, part }: Pick<OutlineRow, 'level' | 'part'>,
  width: number,
): { left: number; width: number } {
  const left = indentOf(level, width) + FOLD_WIDTH + (part === 'root' ? 0 : SIGN_WIDTH);
  return { left, width: Math.max(NARROWEST, Math.min(width, MAX_WIDTH) - left - RIGHT) };
}

/** A line of a statement's text, and whether a space parts it from the next one. */
export interface ShownLine extends BrokenLine {
  readonly spaced: boolean;
}

/** The lines that a statement's text is shown on; the last one holds all that is left and is cut where it ends. */
export function shownLines(text: string, kind: StatementKind, width: number): readonly ShownLine[] {
  const lines = spacedLines(text, breakLines(text, width, lineStyleOf(kind)));
  if (lines.length <= MOST_LINES) return lines;
  const rest = lines.slice(MOST_LINES - 1).map((line) => line.text + (line.spaced ? ' ' : ''));
  return [
    ...lines.slice(0, MOST_LINES - 1),
    { ...lines[MOST_LINES - 1]!, text: rest.join(''), spaced: false },
  ];
}

/** Lines may break at a space or, as between ideographs and in a word that is too long, at none. */
function spacedLines(given: string, lines: readonly BrokenLine[]): readonly ShownLine[] {
  const text = cleanText(given);
  let at = 0;
  return lines.map((line, index) => {
    const found = text.indexOf(line.text, at);
    if (found >= 0) at = found + line.text.length;
    return { ...line, spaced: index < lines.length - 1 && (found < 0 || /\s/.test(text[at] ?? '')) };
  });
}

/** The top of every line, and the end of the last one. */
export function lineTops(
  rows: readonly OutlineRow[],
  statements: ArgumentMap['statements'],
  width: number,
): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  for (const [index, row] of rows.entries()) {
    const statement = statements.get(row.statement ?? '');
    const text = statement ? textHeight(statement, textColumn(row, width).width) : 0;
    tops[index + 1] = tops[index]! + text + HEADER_HEIGHT + 2 * PADDING_Y;
  }
  return tops;
}

/** The same, while the text of one line is edited: it is shown whole, as it stands in the field. */
export function topsWithEdited(
  tops: Float64Array,
  index: number,
  row: OutlineRow,
  { kind, text }: Pick<Statement, 'kind' | 'text'>,
  width: number,
): Float64Array {
  const style = lineStyleOf(kind);
  const lines = breakLines(text, textColumn(row, width).width, style).length;
  const height = lines * style.lineHeight + HEADER_HEIGHT + 2 * PADDING_Y;
  const more = height - (tops[index + 1]! - tops[index]!);
  return more === 0 ? tops : tops.map((top, line) => (line > index ? top + more : top));
}

// Of the many thousand statements of a large map, an edit changes one.
const counts = new WeakMap<Statement, { readonly room: number; readonly lines: number }>();

function textHeight(statement: Statement, room: number): number {
  const style = lineStyleOf(statement.kind);
  let count = counts.get(statement);
  if (count?.room !== room) {
    count = { room, lines: Math.min(MOST_LINES, breakLines(statement.text, room, style).length) };
    counts.set(statement, count);
  }
  return count.lines * style.lineHeight;
}
