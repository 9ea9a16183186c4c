import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { COLUMNS, type Column } from '../../../core/sheet/sheet-lines';
import { useApp } from '../../state/app-context';
import { revealSelection } from '../../state/edits/reveal';
import { select } from '../../state/select';
import { useSession } from '../../state/session';
import { mountFocus } from '../../state/viewport';
import { unlessComposing } from '../../ui/composing';
import { shortcutOf } from '../../ui/shortcut';
import { mountedLines, useSeen } from '../../ui/use-lines-in-view';
import { cellOf } from './cell';
import { CellEditor } from './cell-editor';
import { sheetTops } from './cell-layout';
import { cellBeyond, firstCell } from './cell-moves';
import { SheetCell } from './sheet-cell';
import { type CellPosition, sheetField } from './sheet-state';
import type { ShownSheet } from './shown-sheet';
import { useRowDrag } from './use-row-drag';

const HEADS: Readonly<Record<Column, readonly [title: string, meaning: string]>> = {
  constructive: ['Constructive', 'the point at issue'],
  attack: ['Attack', 'what they say'],
  answer: ['Answer', 'what we say'],
  extension: ['Extension', 'what carries it on'],
};
const HEAD_HEIGHT = 44;
const WIDTH_STEP = 8;

interface Props {
  readonly shown: ShownSheet;
  /** Whether the map has changed since, and its sheet is still being worked out. */
  readonly stale: boolean;
}

/** The lines of the sheet as a grid, of which those in view are mounted. One cell is in the tab order: the current one. */
export function SheetGrid({ shown: { sheet, lines, strongest }, stale }: Props) {
  const { host, viewport } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const map = useSession((state) => state.map);
  const at = sheetField.use((state) => state.at);
  const alone = sheetField.use((state) => state.shown === 'alone');
  const [writing, setWriting] = useState<CellPosition | null>(null);
  const width = seen.width - (seen.width % WIDTH_STEP);
  const tops = useMemo(() => sheetTops(map, lines, width), [map, lines, width]);
  const byKey = useMemo(() => new Map(lines.map(({ key }, index) => [key, index])), [lines]);

  const known = at === null ? undefined : byKey.get(at.key);
  const isThere = known !== undefined && cellOf(lines[known]!, at!.column) !== undefined;
  const last = useRef(0);
  const near = () => firstCell(lines, Math.min(last.current, lines.length - 1), -1) ?? firstCell(lines, 0, 1);
  const place = isThere ? at : (near() ?? null);
  const current = place === null ? -1 : byKey.get(place.key)!;

  const go = (to: CellPosition | undefined) => {
    if (!to) return;
    sheetField.patch({ at: to, keyboard: true });
    const cell = cellOf(lines[byKey.get(to.key)!]!, to.column);
    if (cell?.kind === 'says') {
      select(cell.ids.slice(0, 1));
      revealSelection(viewport);
    }
  };
  const write = (to: CellPosition | null) => {
    if (!to) return;
    go(to);
    setWriting(to);
  };

  // Where the cell is gone that the keyboard was on, it goes on from the one in its place.
  useEffect(() => {
    if (!stale && place !== at) sheetField.patch({ at: place });
    if (current >= 0) last.current = current;
  }, [place, at, current, stale]);
  useLayoutEffect(() => {
    if (current >= 0) scrollTo(box.current!, tops[current]!, tops[current + 1]!);
  }, [current, tops]);
  useEffect(() => {
    if (writing || !sheetField.get().keyboard) return;
    const focused = document.activeElement;
    if (focused === document.body || box.current!.contains(focused)) focusCurrent(box.current);
  });
  // Alone, the sheet is where the keyboard goes after a command.
  useEffect(() => (alone ? mountFocus(() => focusCurrent(box.current)) : undefined), [alone]);

  const onKeyDown = (event: KeyboardEvent) => {
    const onCell = event.target instanceof Element && event.target.matches('[role="gridcell"]');
    if (!onCell || !place) return;
    const shortcut = shortcutOf(event.nativeEvent, host.platform);
    if (shortcut === 'Enter' || shortcut === 'F2') write(place);
    else if (/^(Arrow\w+|Home|End)$/.test(shortcut)) go(cellBeyond(lines, current, place.column, shortcut));
    else return;
    event.preventDefault();
  };
  const placeOf = (target: EventTarget): CellPosition | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.sheet-cell[data-cell]') : null;
    const key = cell?.parentElement?.dataset.line;
    return cell && key !== undefined ? { key, column: cell.dataset.column as Column } : undefined;
  };
  const { over, ...drag } = useRowDrag(sheet.rows);

  return (
    // biome-ignore lint/a11y/useSemanticElements: only the lines in view are mounted, which no table can do
    <div
      ref={box}
      className="sheet-lines"
      role="grid"
      tabIndex={-1}
      aria-label="Rebuttal sheet"
      aria-rowcount={lines.length + 1}
      aria-colcount={COLUMNS.length}
      onFocus={() => sheetField.patch({ keyboard: true })}
      onKeyDown={unlessComposing(onKeyDown)}
      onClick={(event) => {
        const to = placeOf(event.target);
        const line = to && lines[byKey.get(to.key)!];
        if (!to || !line) return;
        if (cellOf(line, to.column)?.kind === 'write') write(to);
        else go(to);
      }}
      onDoubleClick={(event) => write(placeOf(event.target) ?? null)}
      {...drag}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a head is read, not worked with */}
      <div role="row" aria-rowindex={1} className="sheet-heads">
        {COLUMNS.map((column, index) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={column} role="columnheader" aria-colindex={index + 1} className="sheet-head">
            <strong>{HEADS[column][0]}</strong> <span>{HEADS[column][1]}</span>
          </div>
        ))}
      </div>
      <div className="sheet-all" role="presentation" style={{ height: (tops.at(-1) ?? 0) + HEAD_HEIGHT }}>
        {mountedLines(tops, seen, current).map((index) => {
          const line = lines[index]!;
          const { key, row, first } = line;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              className="sheet-line"
              data-line={key}
              data-row={row.key}
              data-first={first || undefined}
              data-over={(over === row.key && first) || undefined}
              draggable={first && sheet.rows.length > 1 && writing === null}
              style={{ top: tops[index]!, height: tops[index + 1]! - tops[index]! }}
            >
              {COLUMNS.map((column) => (
                <SheetCell
                  key={column}
                  line={line}
                  column={column}
                  strongest={strongest}
                  current={index === current && column === place?.column}
                />
              ))}
              {writing?.key === key && (
                <CellEditor
                  line={line}
                  column={writing.column}
                  onEnd={(to) => {
                    setWriting(null);
                    if (to) sheetField.patch({ at: to });
                  }}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function focusCurrent(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: true });
}

/** Scrolls just so far that a line is seen under the heads. */
function scrollTo(box: HTMLElement, top: number, end: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  else if (end + HEAD_HEIGHT > box.scrollTop + box.clientHeight)
    box.scrollTop = Math.min(top, end + HEAD_HEIGHT - box.clientHeight);
}
