import type { ArgumentMap } from '../../core/model/argument-map';
import { type Sheet, sheetOf } from '../../core/sheet/sheet';
import { type SheetLine, sheetLines } from '../../core/sheet/sheet-lines';
import { thesesOf } from '../../core/sheet/theses-of';
import type { SheetState } from './sheet-state';

/** The sheet as it is shown; without a thesis there is none. */
export interface ShownSheet {
  readonly sheet: Sheet;
  readonly lines: readonly SheetLine[];
  /** The strongest threat of what bears on something, against which the others are shown. */
  readonly strongest: number;
}

interface Known extends Pick<SheetState, 'side' | 'thesis'> {
  readonly map: ArgumentMap;
  readonly shown: ShownSheet | null;
}
let known: Known | undefined;

/** The sheet of the map, from the chosen side on the chosen thesis: worked out once, until one of them changes. */
export function shownSheet(
  map: ArgumentMap,
  { side, thesis }: Pick<SheetState, 'side' | 'thesis'>,
): ShownSheet | null {
  const same = known && known.map.statements === map.statements && known.map.relations === map.relations;
  if (same && known?.side === side && known.thesis === thesis) return known.shown;
  const chosen = thesis !== null && map.statements.has(thesis) ? thesis : thesesOf(map)[0];
  let shown: ShownSheet | null = null;
  if (chosen !== undefined) {
    const sheet = sheetOf(map, chosen, side);
    const strongest = sheet.rows.reduce((most, row) => (row.relation ? Math.max(most, row.threat) : most), 0);
    shown = { sheet, lines: sheetLines(map, sheet.rows), strongest };
  }
  known = { map, side, thesis, shown };
  return shown;
}
