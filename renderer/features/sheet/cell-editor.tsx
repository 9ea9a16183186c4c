import { useMemo } from 'react';
import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import { COLUMNS, type Column, type SheetLine } from '../../../core/sheet/sheet-lines';
import { newId } from '../../state/edits/new-id';
import { useSession } from '../../state/session';
import { cellOf } from './cell';
import { writtenInCell } from './sheet-edits';
import type { CellPosition } from './sheet-state';
import { WriteField } from './write-field';

interface Props {
  readonly line: SheetLine;
  readonly column: Column;
  /** @param to where the keyboard goes on; where it was, if left out */
  readonly onEnd: (to?: CellPosition) => void;
}

/** A field over a cell: for a new statement, or for the text of the one that stands there. */
export function CellEditor({ line, column, onEnd }: Props) {
  const cell = cellOf(line, column);
  const ids = useMemo(() => ({ statement: newId(), relation: newId() }), []);
  const id = cell?.kind === 'says' ? cell.ids[0]! : '';
  const text = useSession(({ map }) => map.statements.get(id)?.text);
  if (!cell || (cell.kind === 'says' && text === undefined)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the lines in view are mounted, which no table can do
    // biome-ignore lint/a11y/useFocusableInteractive: the field in it has the focus
    <div
      role="gridcell"
      aria-colindex={COLUMNS.indexOf(column) + 1}
      className="sheet-editor"
      style={{ left: `${COLUMNS.indexOf(column) * 25}%` }}
    >
      {cell.kind === 'write' ? (
        <WriteField
          label={cell.what === 'answer' ? 'Write an answer' : 'Back the answer'}
          field={`sheet ${line.key} ${column}`}
          value=""
          keep={writtenInCell(line.row, cell, ids)}
          onEnd={(kept) =>
            onEnd(kept ? positionOfWritten(line, cell.answer?.id, column, ids.relation) : undefined)
          }
        />
      ) : (
        <WriteField
          label="Statement text"
          field={`sheet text ${id}`}
          value={text!}
          keep={(next) => ({
            title: 'Edit text',
            edits: [(map) => (map.statements.has(id) ? setStatementText(map, id, next.trim()) : undefined)],
          })}
          onEnd={() => onEnd()}
        />
      )}
    </div>
  );
}

/** The line that shows what was written: its key is made of the ids of the row, the answer and what extends it. */
function positionOfWritten(
  { row }: SheetLine,
  answer: string | undefined,
  column: Column,
  relation: string,
): CellPosition {
  const part = answer === undefined ? relation : `${answer.length} ${answer} ${relation}`;
  return { key: `${row.key.length} ${row.key} ${part}`, column };
}
