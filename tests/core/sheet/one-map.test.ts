import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedAcceptanceOf } from '../../../core/accept/acceptance';
import { SIDES } from '../../../core/accept/side';
import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { emptyHistory, record, undo } from '../../../core/edit/change/history';
import { invertChange } from '../../../core/edit/change/invert-change';
import { connectStatements } from '../../../core/edit/relations/connect-statements';
import { addPremise } from '../../../core/edit/statements/add-premise';
import { orderInSheet } from '../../../core/edit/statements/order-in-sheet';
import { setMark } from '../../../core/edit/statements/set-mark';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap, Mark } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { MARK_WORDS } from '../../../core/model/kinds';
import { thesesOf } from '../../../core/model/theses-of';
import { answerPoint, extensionPoint } from '../../../core/sheet/insertion-point';
import { type Sheet, type SheetRow, sheetOf } from '../../../core/sheet/sheet';
import { orderAfterMove } from '../../../core/sheet/sheet-order';
import { arbitraryMap } from '../../support/generated-map';
import { arbitraryPlainEdit, runEdit } from '../edit/any-edit';

const arbitrarySheetEdit = fc.record({
  does: fc.constantFrom('answer', 'extend', 'mark', 'move', 'cite'),
  side: fc.constantFrom(...SIDES),
  pick: fc.nat(1_000),
  other: fc.nat(1_000),
});
type SheetEdit = typeof arbitrarySheetEdit extends fc.Arbitrary<infer T> ? T : never;

test('edited from the sheet and from the canvas in turn, it stays one map, and all can be undone', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(
      arbitraryMap({ plain: true, maxStatements: 8 }),
      fc.array(fc.tuple(arbitraryPlainEdit, arbitrarySheetEdit), { maxLength: 25, size: 'max' }),
      (start, edits) => {
        let map = start;
        let history = emptyHistory;
        const apply = (change: Change | undefined) => {
          if (!change) return;
          map = applyChange(map, change);
          history = record(history, { title: '', change, before: [], after: [] });
          expect(brokenInvariants(map)).toEqual([]);
        };
        for (const [number, [canvas, sheet]] of edits.entries()) {
          apply(runEdit(map, canvas));
          const shown = shownSheet(map, sheet);
          const row = shown?.rows[sheet.pick % shown.rows.length];
          if (!shown || !row) continue;
          const before = map;
          apply(sheetEdit(map, shown, row, sheet, number));
          if (map === before) continue;
          done.set(sheet.does, (done.get(sheet.does) ?? 0) + 1);
          holds(map, shown, row, sheet, number);
        }
        const read = parseMap(serialiseMap(map));
        expect(read.ok && serialiseMap(read.map)).toBe(serialiseMap(map));
        for (let step = undo(history); step; step = undo(step.history))
          map = applyChange(map, invertChange(step.step.change));
        expect(serialiseMap(map)).toBe(serialiseMap(start));
      },
    ),
    { numRuns: 150 },
  );
  for (const does of ['answer', 'extend', 'mark', 'move', 'cite']) expect(done.get(does)).toBeGreaterThan(20);
});

function shownSheet(map: ArgumentMap, { side, other }: SheetEdit): Sheet | undefined {
  const theses = thesesOf(map);
  const sheet = theses.length > 0 ? sheetOf(map, theses[other % theses.length]!, side) : undefined;
  return sheet?.rows.length ? sheet : undefined;
}

function sheetEdit(
  map: ArgumentMap,
  sheet: Sheet,
  row: SheetRow,
  edit: SheetEdit,
  n: number,
): Change | undefined {
  const ids = { statement: `written ${n}`, relation: `answers ${n}` };
  const answer = row.answers[edit.other % Math.max(1, row.answers.length)];
  if (map.statements.has(ids.statement) || map.relations.has(ids.relation)) return undefined;
  switch (edit.does) {
    case 'answer':
      return addPremise(map, { ...answerPoint(map, row), text: 'An answer', ids });
    case 'extend':
      return answer && addPremise(map, { ...extensionPoint(map, answer), text: 'More of it', ids });
    case 'cite': {
      const evidence = [...map.statements.values()].find(({ kind }) => kind === 'evidence');
      const target = answer && extensionPoint(map, answer).target;
      return evidence && target !== undefined
        ? connectStatements(map, { premise: evidence.id, kind: 'supports', target, id: ids.relation })
        : undefined;
    }
    case 'mark':
      return setMark(map, row.key, markOf(edit));
    case 'move': {
      const order = orderAfterMove(sheet.rows, sheet.rows.indexOf(row), edit.other % sheet.rows.length);
      return order.length > 0
        ? orderInSheet(map, { order, among: sheet.rows.map(({ key }) => key) })
        : undefined;
    }
    default:
      throw new Error(`No such edit: ${edit.does}`);
  }
}

function markOf({ other }: SheetEdit): Mark {
  return { mark: MARK_WORDS[other % 4]!, by: other % 8 < 4 ? 'own' : 'other' };
}

/** What was done on the sheet stands in the sheet of the map that came of it. */
function holds(map: ArgumentMap, before: Sheet, row: SheetRow, edit: SheetEdit, n: number): void {
  const { rows } = sheetOf(map, before.thesis, before.side);
  const now = rows.find(({ key }) => key === row.key);
  if (edit.does === 'answer') {
    expect(now?.answers.map(({ id }) => id)).toContain(`answers ${n}`);
    // Against what was granted in the debate no answer helps.
    const { settled, arguments: args } = markedAcceptanceOf(map);
    const granted = [row.key, ...row.says].some((id) => settled.has(args.numbers.get(id)!));
    if (!granted) expect(now?.status).not.toBe('unanswered');
  } else if (edit.does === 'mark') expect(now?.mark).toEqual(markOf(edit));
  else if (edit.does === 'move') expect(rows.indexOf(now!)).toBe(edit.other % rows.length);
}
