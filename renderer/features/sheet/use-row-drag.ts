import { type DragEvent, useState } from 'react';
import type { SheetRow } from '../../../core/sheet/sheet';
import { moveRow } from './sheet-edits';

/** Rows of the sheet are dragged to where others are. `over` is the key of the row that the dragged one would be put at. */
export function useRowDrag(rows: readonly SheetRow[]) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    over,
    onDragStart: (event: DragEvent) => {
      const row = rows[rowAt(rows, event.target)];
      if (!row) return event.preventDefault();
      event.dataTransfer.setData('text/plain', row.key);
      event.dataTransfer.effectAllowed = 'move';
      setDragged(row.key);
    },
    onDragOver: (event: DragEvent) => {
      const row = rows[rowAt(rows, event.target)];
      if (dragged === null || !row) return;
      event.preventDefault();
      if (over !== row.key) setOver(row.key);
    },
    onDrop: (event: DragEvent) => {
      const to = rowAt(rows, event.target);
      const from = rows.findIndex(({ key }) => key === dragged);
      end();
      if (from < 0 || to < 0) return;
      event.preventDefault();
      moveRow(from, to);
    },
    onDragEnd: end,
  };
}

/** The index of the row that an element stands in; −1 for none. */
function rowAt(rows: readonly SheetRow[], target: EventTarget): number {
  const key = target instanceof Element && target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return rows.findIndex((row) => row.key === key);
}
