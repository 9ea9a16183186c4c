import type { ArgumentMap } from '../../../core/model/argument-map';
import { COLUMNS, type SheetLine } from '../../../core/sheet/sheet-lines';
import { breakLines } from '../../../core/text/break-lines';
import type { TextStyle } from '../../../core/text/text-style';
import { lastAnswer } from '../../ui/last-answer';
import { cellOf, cellText } from './cell';
import { squaresIn } from './squares-in';

// How the cells of the sheet are put together, in px, as in sheet-line.css: the heights are known ahead, so that only the lines in
// view need be mounted.

export const CELL_STYLE: TextStyle = { size: 13, weight: 400, lineHeight: 19 };
/** Within a cell, at each side of its text. */
const PADDING_X = 10;
/** Above and below what stands in a cell. */
const PADDING_Y = 8;
/** The line with the kind, the status and the mark. */
const HEADER = 20;
/** A cell in which something is to be written. */
const WRITE = 34;
/** A text is shown to this many lines; all of it is in the inspector and while it is edited. */
export const MOST_LINES = 8;

/** Of so many lines the heights are told by the length of their texts: breaking them all would keep one waiting. */
const MANY = 500;
/** The mean of English in Inter, a little over; and what each line loses at its end. In px. */
const LETTER = 7.1;
const LOST = 14;

/** The top of every line, and the end of the last one. */
export function sheetTops(map: ArgumentMap, lines: readonly SheetLine[], width: number): Float64Array {
  const tops = new Float64Array(lines.length + 1);
  for (const [index, line] of lines.entries())
    tops[index + 1] = tops[index]! + heightOf(map, line, width, lines.length > MANY);
  return tops;
}

function heightOf(map: ArgumentMap, line: SheetLine, width: number, roughly: boolean): number {
  let height = WRITE;
  for (const column of COLUMNS) {
    const cell = cellOf(line, column);
    if (cell?.kind !== 'says') continue;
    const room = width / COLUMNS.length - 2 * PADDING_X;
    const said = cellText(map, cell.ids);
    const text = roughly ? roughLinesOf(said, room) : linesOf(said, room);
    height = Math.max(height, HEADER + text * CELL_STYLE.lineHeight + 2 * PADDING_Y);
  }
  return height;
}

function roughLinesOf(text: string, room: number): number {
  let lines = 0;
  for (const part of text.split('\n')) {
    const squares = squaresIn(part);
    const width = squares * CELL_STYLE.size + (part.length - squares) * LETTER;
    lines += Math.max(1, Math.ceil(width / Math.max(LETTER, room - LOST)));
  }
  return Math.min(MOST_LINES, lines);
}

/** The counts that are known for a width. */
const countsFor = lastAnswer((_room: number) => new Map<string, number>());

/** How many lines a text takes. Of the many texts of a large map, an edit changes one. */
function linesOf(text: string, room: number): number {
  const counts = countsFor(room);
  if (counts.size > 50_000) counts.clear();
  let count = counts.get(text);
  if (count === undefined) {
    const broken = text.split('\n').reduce((sum, part) => sum + breakLines(part, room, CELL_STYLE).length, 0);
    count = Math.min(MOST_LINES, Math.max(1, broken));
    counts.set(text, count);
  }
  return count;
}
