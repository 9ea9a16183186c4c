import type { Side } from '../../../core/accept/side';
import type { Id } from '../../../core/model/id';
import type { Column } from '../../../core/sheet/sheet-lines';
import { sessionField } from '../../state/session-field';
import type { WindowState } from '../../ui/state-field';

/** The cell of the sheet that the keyboard is on. */
export interface CellPosition {
  /** Of the line. */
  readonly key: string;
  readonly column: Column;
}

/** How the rebuttal sheet is shown. None of this is kept with the map. */
export interface SheetState {
  /** Whether it stands in the place of the map, or beside it. */
  readonly shown: 'off' | 'alone' | 'beside';
  readonly side: Side;
  /** Null, or an id that the map no longer has, for the first thesis. */
  readonly thesis: Id | null;
  readonly at: CellPosition | null;
  /** Whether the keyboard works in the sheet, so that its commands are meant. */
  readonly keyboard: boolean;
}

export const sheetField = sessionField<SheetState>({
  name: 'sheet',
  initial: { shown: 'off', side: 'for', thesis: null, at: null, keyboard: false },
  scope: 'document',
  reset: (sheet) => ({ ...sheet, thesis: null, at: null }),
});

/** Shows the sheet in this way, or puts it away if it is shown so. */
export function toggleSheet(shown: 'alone' | 'beside'): void {
  const put = sheetField.get().shown === shown ? 'off' : shown;
  sheetField.patch({ shown: put, keyboard: put !== 'off' });
}

/** Puts the sheet away. */
export function hideSheet(): void {
  sheetField.patch({ shown: 'off', keyboard: false });
}

/** Whether the sheet stands in the place of the map. */
export function isSheetAlone(state: WindowState): boolean {
  return sheetField.of(state).shown === 'alone';
}

/** Whether a cell of the sheet has the keyboard. */
export function isInSheet(state: WindowState): boolean {
  const { shown, keyboard, at } = sheetField.of(state);
  return shown !== 'off' && keyboard && at !== null;
}
