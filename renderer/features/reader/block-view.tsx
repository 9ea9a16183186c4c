import { memo } from 'react';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import { segmentsOf } from '../../../core/passage/segments';
import { KindIcon } from '../../ui/kind-icon';
import type { LocatedPassage } from './cited-spans';
import { languageOf } from './language-of';
import type { ShownParagraph, TextBlock } from './text-blocks';

/** Kept before the words of a passage for each sign, in px: a sign that stood in the line could be parted from them at its end. */
const SIGN_ROOM = 17;

interface Props {
  readonly text: string;
  readonly block: TextBlock;
  readonly index: number;
  /** False for one that was not near what is seen yet: only room is kept for it. */
  readonly mounted: boolean;
  /** How many paragraphs come before paragraph 1. */
  readonly before: number;
  /** Those that touch the block. */
  readonly passages: readonly LocatedPassage[];
  readonly selection: readonly Id[];
}

/** Some paragraphs of the text, with the passages in them marked by kind. */
export const BlockView = memo(function BlockView(props: Props) {
  const { block, index, mounted } = props;
  return (
    <div className="reader-block" data-block={index} style={mounted ? undefined : { height: roomFor(block) }}>
      {mounted &&
        block.paragraphs.map((paragraph) => (
          <p
            key={paragraph.start}
            dir="auto"
            lang={languageOf(props.text.slice(paragraph.start, paragraph.end))}
            data-number={numberOf(paragraph, props.before)}
          >
            <Paragraph {...props} paragraph={paragraph} />
          </p>
        ))}
    </div>
  );
});

function Paragraph({ text, paragraph, passages, selection }: Props & { paragraph: ShownParagraph }) {
  return segmentsOf(paragraph, passages).map(({ start, end, under }) => {
    const words = text.slice(start, end);
    const top = under.at(-1);
    if (!top) {
      return (
        <span key={start} data-start={start}>
          {words}
        </span>
      );
    }
    const { kind } = top.statement;
    const lit = under.some(({ statement }) => selection.includes(statement.id));
    const begins = under.filter((one) => one.start === start);
    return (
      <mark
        key={start}
        className="passage"
        data-kind={kind}
        data-lit={lit || undefined}
        data-statements={under.map(({ statement }) => statement.id).join('\n')}
        style={begins.length > 0 ? { paddingInlineStart: begins.length * SIGN_ROOM } : undefined}
        title={under.map(({ statement }) => `${KIND_NAMES[statement.kind]}: ${statement.text}`).join('\n')}
      >
        {begins.map(({ statement }, at) => (
          <span key={statement.id} className="passage-sign" style={{ insetInlineStart: at * SIGN_ROOM }}>
            <KindIcon kind={statement.kind} size={13} />
          </span>
        ))}
        <span data-start={start}>{words}</span>
      </mark>
    );
  });
}

function numberOf({ index }: ShownParagraph, before: number): number | undefined {
  return index !== undefined && index >= before ? index - before + 1 : undefined;
}

/** About how high a block is, in px, until it is mounted: 50 letters a line. */
function roomFor({ paragraphs }: TextBlock): number {
  return paragraphs.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / 50) * 22 + 12, 0);
}
