import { markedAcceptanceOf } from '../../accept/acceptance';
import type { Side } from '../../accept/side';
import type { ArgumentMap, Citation, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { KIND_NAMES } from '../../model/kinds';
import { ownCase } from '../../sheet/own-case';
import { type Sheet, type SheetRow, sheetOf } from '../../sheet/sheet';
import { extensionsOf } from '../../sheet/sheet-lines';

/** One paragraph of a brief. */
export interface BriefBlock {
  readonly style: 'title' | 'heading' | 'point' | 'item';
  /** Of an item, from 0. */
  readonly depth: number;
  /** What it is, before the text: “We answer”. */
  readonly label?: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Whether it is said aloud, so that it takes speaking time. */
  readonly spoken: boolean;
}

/**
 * A side's brief: its case, then what the other side says in the order of the sheet, each with one's answers and what carries
 * them on. What was conceded says so, and what has no answer yet is not passed over.
 */
export function briefOf(map: ArgumentMap, thesis: Id, side: Side): readonly BriefBlock[] {
  const sheet = sheetOf(map, thesis, side);
  const about = map.statements.get(thesis)?.text ?? '';
  return [
    block('title', { text: map.title, spoken: false }),
    block('item', {
      label: side === 'for' ? 'For the thesis' : 'Against the thesis',
      text: about,
      spoken: false,
    }),
    block('heading', { text: 'Our case', spoken: false }),
    ...ownCase(map, thesis, side).map(({ statement, depth }) => said(map, statement, depth)),
    block('heading', { text: 'Their points and our answers', spoken: false }),
    ...(sheet.rows.length > 0
      ? answersOf(map, sheet)
      : [block('item', { text: 'They say nothing yet.', spoken: false })]),
  ];
}

/** The texts of a brief that are said aloud. */
export function spokenTexts(brief: readonly BriefBlock[]): readonly string[] {
  return brief.filter(({ spoken }) => spoken).map(({ text }) => text);
}

/** What each paragraph of a brief cites. */
export function citationsInBrief(brief: readonly BriefBlock[]): readonly (readonly Citation[])[] {
  return brief.map(({ citations }) => citations);
}

function answersOf(map: ArgumentMap, { rows }: Sheet): BriefBlock[] {
  return rows.flatMap((row) => {
    const theirs = textsOf(map, row.says);
    const head = block('point', { label: 'They say', text: theirs, citations: citationsOf(map, row.says) });
    return [head, ...answersTo(map, row)];
  });
}

/** What is not our answer any more is not said as one. */
function answersTo(map: ArgumentMap, { answers, mark, status }: SheetRow): BriefBlock[] {
  if (status === 'conceded' && mark?.mark === 'conceded')
    return [block('item', { text: 'We concede this.' })];
  if (status === 'kicked') return [block('item', { text: 'They gave this up.' })];
  if (answers.length === 0) return [block('item', { text: 'No answer yet.', spoken: false })];
  const { carriesOf } = markedAcceptanceOf(map);
  const held = answers.filter(({ id }) => carriesOf(id) !== 'beaten');
  const open = OPEN[status];
  return [...(open ? [block('item', { text: open, spoken: false })] : []), ...saidAnswers(map, held)];
}

/** What is left open, whatever we answer. */
const OPEN: Readonly<Partial<Record<SheetRow['status'], string>>> = {
  'answer beaten': 'Our answer is beaten.',
  'answered in part': 'This is answered in part: another support of it holds.',
  standoff: 'This is a standoff: which of the two stands is open.',
  unanswered: 'No answer yet.',
};

function saidAnswers(map: ArgumentMap, answers: readonly Relation[]): BriefBlock[] {
  return answers.flatMap((answer) => [
    block('item', {
      label: 'We answer',
      text: textsOf(map, answer.premises),
      citations: citationsOf(map, answer.premises),
    }),
    ...extensionsOf(map, answer).map(({ premises }) =>
      block('item', {
        depth: 1,
        label: 'Because',
        text: textsOf(map, premises),
        citations: citationsOf(map, premises),
      }),
    ),
  ]);
}

function said(map: ArgumentMap, id: Id, depth: number): BriefBlock {
  const { kind, text, citations = [] } = map.statements.get(id)!;
  return block('item', { depth, label: KIND_NAMES[kind], text, citations });
}

function textsOf(map: ArgumentMap, ids: readonly Id[]): string {
  return ids.map((id) => map.statements.get(id)?.text.trim() ?? '').join(' And: ');
}

function citationsOf(map: ArgumentMap, ids: readonly Id[]): readonly Citation[] {
  return ids.flatMap((id) => map.statements.get(id)?.citations ?? []);
}

function block(style: BriefBlock['style'], parts: Partial<BriefBlock>): BriefBlock {
  return { style, depth: 0, text: '', citations: [], spoken: true, ...parts };
}
