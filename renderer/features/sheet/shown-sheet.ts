import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { thesesOf } from '../../../core/model/theses-of';
import { type Sheet, sheetOf } from '../../../core/sheet/sheet';
import { type SheetLine, sheetLines } from '../../../core/sheet/sheet-lines';
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

type Chosen = Pick<SheetState, 'side' | 'thesis'>;
interface Known extends Chosen {
  readonly map: ArgumentMap;
  readonly shown: ShownSheet | null;
}
/** The latest two: while the sheet of a map is made ready, the one of the map before is shown. */
let known: readonly Known[] = [];

/** The sheet of the map, from the chosen side on the chosen thesis: worked out once, until one of them changes. */
export function shownSheet(map: ArgumentMap, { side, thesis }: Chosen): ShownSheet | null {
  const found = known.find(
    (each) =>
      each.map.statements === map.statements &&
      each.map.relations === map.relations &&
      each.side === side &&
      each.thesis === thesis,
  );
  if (found) return found.shown;
  const shown = make(map, { side, thesis });
  known = [{ map, side, thesis, shown }, ...known.slice(0, 1)];
  return shown;
}

function make(map: ArgumentMap, { side, thesis }: Chosen): ShownSheet | null {
  const theses = thesesOf(map);
  const chosen = thesis !== null && map.statements.has(thesis) ? thesis : theses[0];
  if (chosen === undefined) return null;
  const sheet = sheetOf(map, chosen, side);
  const strongest = sheet.rows.reduce((most, row) => (row.relation ? Math.max(most, row.threat) : most), 0);
  return { sheet, lines: sheetLines(map, sheet.rows), theses, strongest };
}
