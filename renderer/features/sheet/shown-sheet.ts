import type { Side } from '../../../core/accept/side';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { thesesOf } from '../../../core/model/theses-of';
import { type Sheet, sheetOf } from '../../../core/sheet/sheet';
import { type SheetLine, sheetLines } from '../../../core/sheet/sheet-lines';
import { lastAnswer } from '../../ui/last-answer';
import type { SheetState } from './sheet-state';

/** The sheet as it is shown; without a thesis there is none. */
export interface ShownSheet {
  readonly sheet: Sheet;
  readonly lines: readonly SheetLine[];
  /** The statements that sides can be taken on. */
  readonly theses: readonly Id[];
  /** The strongest threat of what bears on something, against which the others are shown. */
  readonly strongest: number;
}

/** The latest two are kept: while the sheet of a map is made ready, the one of the map before is shown. */
const sheetOnce = lastAnswer(make, {
  kept: 2,
  by: ({ statements, relations, sources, view }, ...chosen) => [
    statements,
    relations,
    sources,
    view,
    ...chosen,
  ],
});

/** The sheet of the map, from the chosen side on the chosen thesis: worked out once, until one of them changes. */
export function shownSheet(
  map: ArgumentMap,
  { side, thesis }: Pick<SheetState, 'side' | 'thesis'>,
): ShownSheet | null {
  return sheetOnce(map, side, thesis);
}

function make(map: ArgumentMap, side: Side, thesis: Id | null): ShownSheet | null {
  const theses = thesesOf(map);
  const chosen = thesis !== null && map.statements.has(thesis) ? thesis : theses[0];
  if (chosen === undefined) return null;
  const sheet = sheetOf(map, chosen, side);
  const strongest = sheet.rows.reduce((most, row) => (row.relation ? Math.max(most, row.threat) : most), 0);
  return { sheet, lines: sheetLines(map, sheet.rows), theses, strongest };
}
