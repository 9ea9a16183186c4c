import { memo } from 'react';
import { markedAcceptanceOf } from '../../../core/accept/acceptance';
import type { ArgumentMap, Mark } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import { relationsOnto } from '../../../core/model/structure';
import type { Status } from '../../../core/sheet/sheet';
import { COLUMNS, type Column, type SheetLine } from '../../../core/sheet/sheet-lines';
import { useSession } from '../../state/session';
import { KindIcon } from '../../ui/kind-icon';
import { type Cell, cellOf, cellText } from './cell';

interface Props {
  readonly line: SheetLine;
  readonly column: Column;
  /** Whether the keyboard is on it. */
  readonly current: boolean;
  /** The threat against which the others are shown. */
  readonly strongest: number;
}

const MARK_NAMES = { extended: 'Extended', conceded: 'Conceded', kicked: 'Kicked' } as const;

/** A mark in words. Who drops what is not plain: what stands in the column of attacks is theirs, all else ours. */
function markName({ mark, by }: Mark, column: Column): string {
  if (mark !== 'dropped') return MARK_NAMES[mark];
  return (by === 'own') === (column === 'attack') ? 'They dropped it' : 'We dropped it';
}

/** A cell of the sheet: what is said, or where something can be written. */
export const SheetCell = memo(function SheetCell({ line, column, current, strongest }: Props) {
  const cell = cellOf(line, column);
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the lines in view are mounted, which no table can do
    <div
      role="gridcell"
      className="sheet-cell"
      data-column={column}
      data-cell={cell?.kind}
      data-new={(line.first && (column !== 'constructive' || line.newPoint)) || undefined}
      aria-colindex={COLUMNS.indexOf(column) + 1}
      aria-selected={cell ? current : undefined}
      tabIndex={cell ? (current ? 0 : -1) : undefined}
    >
      {cell?.kind === 'says' && <Says cell={cell} line={line} column={column} strongest={strongest} />}
      {!cell && line.newPoint && column === 'constructive' && (
        <span className="sheet-write">What they stand for</span>
      )}
      {cell?.kind === 'write' && <span className="sheet-write">{writeWords(cell, line)}</span>}
    </div>
  );
});

interface SaysProps extends Omit<Props, 'current'> {
  readonly cell: Cell & { kind: 'says' };
}

function Says({ cell, line, column, strongest }: SaysProps) {
  const map = useSession((state) => state.map);
  const statement = map.statements.get(cell.ids[0]!);
  const marked = cell.marked ?? '';
  const { mark } = map.relations.get(marked) ?? map.statements.get(marked) ?? {};
  const replies = column === 'answer' ? repliesTo(map, cell) : 0;
  return (
    <>
      <span className="sheet-header">
        {statement && <KindIcon kind={statement.kind} size={14} />}
        <span className="sheet-kind">{statement ? KIND_NAMES[statement.kind] : 'Step'}</span>
        {cell.relation && map.relations.has(cell.relation.target) && (
          <span className="sheet-aside">on the step</span>
        )}
        {column === 'answer' && answersDeeper(cell, line) && (
          <span className="sheet-aside">on what it rests on</span>
        )}
        {replies > 0 && <span className="sheet-aside">{repliesInWords(map, cell, replies)}</span>}
        {mark && (
          <span className="sheet-mark" data-mark={mark.mark}>
            {markName(mark, column)}
          </span>
        )}
        {column === 'attack' && <StatusBadge line={line} marked={mark !== undefined} strongest={strongest} />}
      </span>
      <span className="sheet-text" dir="auto" data-mark={mark?.mark}>
        {cellText(map, cell.ids)}
      </span>
    </>
  );
}

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  unanswered: 'Unanswered',
  'answer beaten': 'Answer beaten',
  'answered in part': 'Answered in part',
  standoff: 'Standoff',
  'answered without evidence': 'No evidence',
  answered: 'Answered',
  moot: 'Needs no answer',
  'carries nothing': 'Carries nothing',
  conceded: 'Conceded',
  kicked: 'Kicked',
};

/** The mark beside it says these already. */
const SAID_BY_MARKS: readonly Status[] = ['conceded', 'kicked'];

interface StatusProps {
  readonly line: SheetLine;
  /** Whether a mark says what became of it: then the status is not shown as well. */
  readonly marked: boolean;
  readonly strongest: number;
}

function StatusBadge({ line: { row }, marked, strongest }: StatusProps) {
  const share = row.relation && strongest > 0 ? row.threat / strongest : 1;
  return (
    <span className="sheet-status" data-status={row.status}>
      {!(marked && SAID_BY_MARKS.includes(row.status)) && (
        <span className={marked ? 'unseen' : undefined}>{STATUS_NAMES[row.status]}</span>
      )}
      <span className="unseen">, threat {Math.round(row.threat * 100)} of 100</span>
      <span className="sheet-threat" aria-hidden="true" title="How much the thesis would move without it">
        <span style={{ width: `${Math.max(4, share * 100)}%` }} />
      </span>
    </span>
  );
}

function writeWords(cell: Cell & { kind: 'write' }, { row }: SheetLine): string {
  if (cell.what === 'extension') return 'Back the answer…';
  return row.answers.length > 0 ? 'Another answer…' : 'Write an answer…';
}

/** Whether an answer attacks neither what is said nor its step, but something that these rest on. */
function answersDeeper({ relation }: Cell & { kind: 'says' }, { row }: SheetLine): boolean {
  return relation !== undefined && relation.target !== row.key && !row.says.includes(relation.target);
}

/** What the attacks on an answer came to. */
function repliesInWords(map: ArgumentMap, { relation }: Cell & { kind: 'says' }, replies: number): string {
  const carries = markedAcceptanceOf(map).carriesOf(relation?.id ?? '');
  if (carries === 'beaten') return 'beaten';
  if (carries === 'contested') return 'contested';
  return replies === 1 ? 'attacked' : `attacked ${replies} times`;
}

/** How many attacks there are on an answer. */
function repliesTo(
  map: Parameters<typeof relationsOnto>[0],
  { ids, relation }: Cell & { kind: 'says' },
): number {
  return [...ids, relation?.id ?? '']
    .flatMap((id) => relationsOnto(map, id))
    .filter(({ kind }) => kind === 'attacks').length;
}
