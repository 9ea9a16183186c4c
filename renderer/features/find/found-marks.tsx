import { useStore } from '@xyflow/react';
import { lineSpans } from '../../../core/find/line-spans';
import { matchSpans } from '../../../core/find/match-spans';
import type { Statement } from '../../../core/model/argument-map';
import { textStyleOf } from '../../../core/scene/boxes/box-anatomy';
import type { Box } from '../../../core/scene/scene';
import { cleanText } from '../../../core/text/clean-text';
import { measureText } from '../../../core/text/measure-text';
import { useSession } from '../../state/session';
import { markedMatches } from './matches';
import './found-marks.css';

interface Props {
  readonly box: Box;
  readonly statement: Statement;
}

/** The zoom below which words cannot be told apart, so that it is enough to mark the box. */
const READABLE = 0.35;

/** The ring around a box that was found, and the marks over the words. They lie over its drawing, which stays as it is. */
export function FoundMarks({ box, statement }: Props) {
  const words = useSession((state) => {
    const matches = markedMatches(state);
    return matches.set.has(statement.id) ? matches.words : undefined;
  });
  return words && <Marks box={box} text={statement.text} words={words} />;
}

interface MarksProps {
  readonly box: Box;
  readonly text: string;
  readonly words: readonly string[];
}

function Marks({ box, text, words }: MarksProps) {
  const readable = useStore(({ transform }) => transform[2] >= READABLE);
  return (
    <>
      <span className="found-ring" aria-hidden="true" />
      {readable && words.length > 0 && (
        <svg className="found-words" width={box.width} height={box.height} aria-hidden="true">
          <Words box={box} text={cleanText(text)} words={words} />
        </svg>
      )}
    </>
  );
}

function Words({ box, text, words }: MarksProps) {
  const style = textStyleOf(box.kind);
  const lines = box.lines.map((line) => line.text);
  return lineSpans(text, lines, matchSpans(text, words)).map(({ line: index, start, end }) => {
    const line = box.lines[index]!;
    const before = measureText(line.text.slice(0, start), style);
    const width = measureText(line.text.slice(start, end), style);
    return (
      <rect
        key={`${index} ${start}`}
        x={(line.rtl ? line.x - before - width : line.x + before) - 1}
        y={line.y - style.size}
        width={width + 2}
        height={style.size * 1.3}
        rx={2}
      />
    );
  });
}
