import { Fragment } from 'react';
import { type LineSpan, lineSpans } from '../../../core/find/line-spans';
import { matchSpans } from '../../../core/find/match-spans';
import type { Statement } from '../../../core/model/argument-map';
import type { OutlineRow } from '../../../core/model/outline';
import { cleanText } from '../../../core/text/clean-text';
import { lineStyleOf, shownLines, textColumn } from './row-layout';

interface Props {
  readonly row: OutlineRow;
  readonly statement: Statement;
  /** Of all lines of the outline, in px. */
  readonly width: number;
  /** Words to mark, normalised. */
  readonly words: readonly string[] | undefined;
}

/** The text of a statement in the outline, on the lines that the height of its row was worked out with. */
export function LineText({ row, statement, width, words }: Props) {
  const { kind, text } = statement;
  const { size, weight, lineHeight } = lineStyleOf(kind);
  const place = textColumn(row, width);
  const lines = shownLines(text, kind, place.width);
  const marks = words ? marksOn(text, lines, words) : [];
  return (
    <span
      className="line-text"
      style={{ width: place.width, fontSize: size, fontWeight: weight, lineHeight: `${lineHeight}px` }}
    >
      {text.trim() === '' ? (
        <span className="line-blank">No text yet</span>
      ) : (
        lines.map((line, index) => (
          <Fragment key={index}>
            <span dir={line.rtl ? 'rtl' : undefined}>
              <Marked text={line.text} marks={marks.filter((mark) => mark.line === index)} />
            </span>
            {line.spaced && ' '}
          </Fragment>
        ))
      )}
    </span>
  );
}

function marksOn(
  given: string,
  lines: readonly { readonly text: string }[],
  words: readonly string[],
): readonly LineSpan[] {
  const text = cleanText(given);
  return lineSpans(
    text,
    lines.map((line) => line.text),
    matchSpans(text, words),
  );
}

function Marked({ text, marks }: { text: string; marks: readonly LineSpan[] }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
