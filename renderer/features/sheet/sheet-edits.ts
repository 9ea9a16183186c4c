import { connectStatements } from '../../../core/edit/relations/connect-statements';
import { addPremise } from '../../../core/edit/statements/add-premise';
import { orderInSheet } from '../../../core/edit/statements/order-in-sheet';
import { setMark } from '../../../core/edit/statements/set-mark';
import type { ArgumentMap, Mark } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { sameValue } from '../../../core/model/same-value';
import { answerPoint, extensionPoint, type InsertionPoint } from '../../../core/sheet/insertion-point';
import type { SheetRow } from '../../../core/sheet/sheet';
import { orderAfterMove } from '../../../core/sheet/sheet-order';
import { edit } from '../../state/edits/edit';
import { editAll } from '../../state/edits/edit-all';
import { newId } from '../../state/edits/new-id';
import type { FieldEdit } from '../../state/field-draft';
import { useSession } from '../../state/session';
import { notify } from '../../ui/notify';
import { type Cell, cellOf } from './cell';
import { sheetField } from './sheet-state';
import { type ShownSheet, shownSheet } from './shown-sheet';

/** The sheet of the map as it is now. */
export function sheetNow(): ShownSheet | null {
  return shownSheet(useSession.getState().map, sheetField.get());
}

/** What the keyboard is on; undefined if that is no longer there. */
export function cellNow(): { readonly row: SheetRow; readonly cell: Cell } | undefined {
  const { at } = sheetField.get();
  const line = sheetNow()?.lines.find(({ key }) => key === at?.key);
  const cell = line && at ? cellOf(line, at.column) : undefined;
  return line && cell ? { row: line.row, cell } : undefined;
}

/** What becomes of the map when this is written into a cell: a statement at the right place; nothing for blank text. */
export function writtenInCell(
  row: SheetRow,
  cell: Cell & { kind: 'write' },
  ids: { readonly statement: Id; readonly relation: Id },
): (text: string) => FieldEdit | undefined {
  return (text) => {
    if (text.trim() === '') return undefined;
    const title = cell.what === 'answer' ? 'Write answer' : 'Write extension';
    return {
      title,
      edits: [
        (map) => {
          const place = placeOf(row, cell, (id) => map.statements.has(id));
          return place && addPremise(map, { ...place(map), text: text.trim(), ids });
        },
      ],
    };
  };
}

/** Where it goes, unless what it answers is gone. */
function placeOf(row: SheetRow, cell: Cell & { kind: 'write' }, isThere: (id: Id) => boolean) {
  const target = cell.answer ? cell.answer.premises[0]! : row.says[0]!;
  if (!isThere(target)) return undefined;
  return (map: ArgumentMap): InsertionPoint =>
    cell.answer ? extensionPoint(map, cell.answer) : answerPoint(map, row);
}

/** What evidence bears on that is linked from a cell: the answer there, or what is to be answered. */
export function linkPoint(
  map: ArgumentMap,
  { row, cell }: NonNullable<ReturnType<typeof cellNow>>,
): Omit<InsertionPoint, 'kind'> | undefined {
  if (cell.kind === 'write') return cell.answer ? extensionPoint(map, cell.answer) : answerPoint(map, row);
  if (!cell.relation || cell.relation.id === row.key) return undefined;
  if (row.answers.includes(cell.relation)) return extensionPoint(map, cell.relation);
  return { target: cell.relation.target, relation: 'supports' };
}

/** Lets a statement that is there bear on an answer, or be one. */
export function linkStatement(premise: Id, { target, relation }: Omit<InsertionPoint, 'kind'>): void {
  editAll('Link evidence', [
    (map) => connectStatements(map, { premise, kind: relation, target, id: newId() }),
  ]);
}

/** Puts a mark on what the cell says that the keyboard is on, or takes it off if it is there. */
export function toggleMark(mark: Mark): void {
  const cell = cellNow()?.cell;
  const { map } = useSession.getState();
  const id = (cell?.kind === 'says' && cell.marked) || '';
  const marked = map.relations.get(id) ?? map.statements.get(id);
  if (!marked) {
    notify('Only an attack, an answer, an extension or the thesis itself can be marked.');
    return;
  }
  const to = sameValue(marked.mark, mark) ? undefined : mark;
  edit(to ? `Mark as ${to.mark}` : 'Remove mark', setMark(map, id, to));
}

/** Moves the row that the keyboard is on up or down. */
export function moveRowBy(by: 1 | -1): void {
  const rows = sheetNow()?.sheet.rows ?? [];
  if (rows.length === 1) notify('This is the only row, so there is nothing to move it past.');
  const index = rows.findIndex(({ key }) => key === cellNow()?.row.key);
  if (index >= 0) moveRow(index, index + by);
}

/** Puts a row of the sheet where another one is. */
export function moveRow(from: number, to: number): void {
  const rows = sheetNow()?.sheet.rows ?? [];
  const order = orderAfterMove(rows, from, to);
  if (order.length === 0) return;
  const { map } = useSession.getState();
  edit('Move row', orderInSheet(map, { order, among: rows.map(({ key }) => key) }));
}

/** Gives up the order by hand: the strongest threat comes first again. */
export function orderByThreat(): void {
  const rows = sheetNow()?.sheet.rows ?? [];
  const { map } = useSession.getState();
  edit('Order by threat', orderInSheet(map, { order: [], among: rows.map(({ key }) => key) }));
}
