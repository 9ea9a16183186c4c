import { COLUMNS, type Column, type SheetLine } from '../../../core/sheet/sheet-lines';
import { cellOf } from './cell';
import type { CellPosition } from './sheet-state';

/**
 * The cell that an arrow key leads to, past those in which nothing stands: up and down within the column, left and right within the
 * line, or, towards what is answered, up to the line that shows it.
 *
 * @returns undefined at the edge of the sheet
 */
export function cellBeyond(
  lines: readonly SheetLine[],
  index: number,
  column: Column,
  key: string,
): CellPosition | undefined {
  const place = (line: number, to: Column): CellPosition | undefined => {
    const found = lines[line];
    return found && cellOf(found, to) && { key: found.key, column: to };
  };
  const at = COLUMNS.indexOf(column);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = key === 'ArrowUp' ? -1 : 1;
      for (let line = index + by; line >= 0 && line < lines.length; line += by)
        if (cellOf(lines[line]!, column)) return place(line, column);
      return undefined;
    }
    case 'ArrowRight':
      for (const to of COLUMNS.slice(at + 1)) if (cellOf(lines[index]!, to)) return place(index, to);
      return undefined;
    case 'ArrowLeft':
      for (const to of COLUMNS.slice(0, at).reverse())
        for (let line = index; line >= 0; line--) {
          if (cellOf(lines[line]!, to)) return place(line, to);
          if (lines[line]!.first && to !== 'constructive') break;
        }
      return undefined;
    case 'Home':
      return firstCell(lines, 0, 1);
    case 'End':
      return firstCell(lines, lines.length - 1, -1);
    default:
      return undefined;
  }
}

/** The attack or answer nearest to a line, from it on; where the sheet begins, what the keyboard is on. */
export function firstCell(lines: readonly SheetLine[], from: number, by: 1 | -1): CellPosition | undefined {
  for (let line = from; line >= 0 && line < lines.length; line += by)
    for (const column of ['attack', 'answer'] as const)
      if (cellOf(lines[line]!, column)) return { key: lines[line]!.key, column };
  return undefined;
}
