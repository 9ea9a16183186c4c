import { lineSpans } from '../../core/find/line-spans';
import { matchSpans } from '../../core/find/match-spans';
import { textStyleOf } from '../../core/scene/box-anatomy';
import type { Box } from '../../core/scene/scene';
import { cleanText } from '../../core/text/clean-text';
import { measureText } from '../../core/text/measure-text';

interface Props {
  readonly box: Box;
  /** The statement's whole text. */
  readonly text: string;
  /** Normalised. */
  readonly words: readonly string[];
}

/** The marks under words that were looked for, within the drawing of a box. */
export function FoundWords({ box, text: given, words }: Props) {
  const text = cleanText(given);
  const style = textStyleOf(box.kind);
  const lines = box.lines.map((line) => line.text);
  return lineSpans(text, lines, matchSpans(text, words)).map(({ line: index, start, end }) => {
    const line = box.lines[index]!;
    const before = measureText(line.text.slice(0, start), style);
    const width = measureText(line.text.slice(start, end), style);
    return (
      <rect
        key={`${index} ${start}`}
        className="found-word"
        x={(line.rtl ? line.x - before - width : line.x + before) - 1}
        y={line.y - style.size}
        width={width + 2}
        height={style.size * 1.3}
        rx={2}
      />
    );
  });
}
