import type { Statement } from '../../core/model/argument-map';
import type { OutlineRow } from '../../core/model/outline';
import { lineStyleOf, shownLines, textPlace } from './row-layout';

interface Props {
  readonly row: OutlineRow;
  readonly statement: Statement;
  /** Of all lines of the outline, in px. */
  readonly width: number;
}

/** The text of a statement in the outline, on the lines that the height of its row was worked out with. */
export function LineText({ row, statement, width }: Props) {
  const { kind, text } = statement;
  const { size, weight, lineHeight } = lineStyleOf(kind);
  const place = textPlace(row, width);
  return (
    <span
      className="line-text"
      style={{ width: place.width, fontSize: size, fontWeight: weight, lineHeight: `${lineHeight}px` }}
    >
      {text.trim() === '' ? (
        <span className="line-blank">No text yet</span>
      ) : (
        shownLines(text, kind, place.width).map((line, index) => (
          <span key={index} dir={line.rtl ? 'rtl' : undefined}>
            {line.text}
          </span>
        ))
      )}
    </span>
  );
}
