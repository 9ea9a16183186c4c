/** A location in a text as editors count it: both from 1, the column in characters. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a UTF-16 offset into a text. Lines end in LF, CRLF or CR. O(offset). */
export function textPosition(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const end of before.matchAll(/\r\n|\r|\n/g)) {
    line++;
    start = end.index + end[0].length;
  }
  let column = 1;
  for (const _ of before.slice(start)) column++;
  return { line, column };
}
