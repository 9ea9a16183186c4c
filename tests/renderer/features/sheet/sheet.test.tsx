import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandTable } from '../../../../renderer/app/commands/command-table';
import { SheetPane } from '../../../../renderer/features/sheet/sheet-pane';
import { sheetField } from '../../../../renderer/features/sheet/sheet-state';
import { AppContext } from '../../../../renderer/state/app-context';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { undoStep } from '../../../../renderer/state/dispatch';
import { draftField } from '../../../../renderer/state/field-draft';
import { isUnsaved } from '../../../../renderer/state/is-unsaved';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { commitEditing } from '../../../../renderer/state/text-editing';
import { noticeField } from '../../../../renderer/ui/notify';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

const state = useSession.getState;
const app = appWith();
const press = (key: string, held = {}) => fireEvent.keyDown(document.activeElement!, { key, ...held });
const run = (id: string) => act(() => runCommand(commandTable.find((command) => command.id === id)!, app));
const focused = () => document.activeElement?.textContent;
const attacks = (target: string) =>
  [...state().map.relations.values()].filter((each) => each.kind === 'attacks' && each.target === target);

beforeEach(() => {
  openInSession(SMALL_MAP);
  sheetField.patch({ shown: 'alone', side: 'for', thesis: null, at: null, keyboard: true });
  render(
    <AppContext value={app}>
      <SheetPane />
    </AppContext>,
  );
});
afterEach(() => {
  cleanup();
  sheetField.patch({ shown: 'off' });
});

test('is a grid with heads, one cell of which is in the tab order', () => {
  expect(
    screen.getAllByRole('columnheader').map((head) => head.querySelector('strong')?.textContent),
  ).toEqual(['Constructive', 'Attack', 'Answer', 'Extension']);
  expect(screen.getAllByRole('gridcell').map((cell) => cell.getAttribute('tabindex'))).toEqual([
    '-1',
    '0',
    '-1',
    null,
  ]);
  expect(focused()).toContain('Against it');
  expect(screen.getByText('1 unanswered')).toBeTruthy();
});

test('an answer that is written in a cell is a rebuttal in the map, in one step', () => {
  press('ArrowRight');
  press('Enter');
  const field = screen.getByRole('textbox', { name: 'Write an answer' });
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'Not so' } });
  expect(isUnsaved(state())).toBe(true);
  expect(attacks('c')).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });

  const [answer] = attacks('c');
  expect(state().map.statements.get(answer!.premises[0]!)).toMatchObject({
    kind: 'rebuttal',
    text: 'Not so',
  });
  expect(focused()).toContain('Not so');
  expect(screen.getByText('0 unanswered')).toBeTruthy();
  expect(state().history.done).toHaveLength(1);
  act(() => undoStep());
  expect(attacks('c')).toEqual([]);
  expect(isUnsaved(state())).toBe(false);
});

test('what is typed is kept when the cell is left, and given up by Escape', () => {
  press('ArrowRight');
  press('Enter');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Given up' } });
  press('Escape');
  expect([attacks('c'), draftField.get()]).toEqual([[], null]);
  press('Enter');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Kept' } });
  fireEvent.blur(screen.getByRole('textbox'));
  act(() => (document.activeElement as HTMLElement).blur());
  expect(attacks('c')).toHaveLength(1);
});

test('a command that is run while one types keeps the text, and ends the typing', () => {
  press('ArrowRight');
  press('Enter');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Kept by Save' } });
  act(() => commitEditing());
  expect(attacks('c')).toHaveLength(1);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('selecting a cell selects on the canvas, and what is marked says so', async () => {
  press('ArrowLeft');
  expect(state().selection).toEqual(['t']);
  press('ArrowRight');
  expect(state().selection).toEqual(['c']);
  await run('sheet.mark.conceded');
  expect(state().map.relations.get('a')?.mark).toEqual({ mark: 'conceded', by: 'other' });
  expect(screen.getByText('Conceded')).toBeTruthy();
  await run('sheet.mark.conceded');
  expect(state().map.relations.get('a')?.mark).toBeUndefined();
});

test('rows are moved by their command, and ordered by threat again', async () => {
  act(() => sheetField.patch({ side: 'against', at: null }));
  const rows = () =>
    [...document.querySelectorAll<HTMLElement>('[data-first]')].map(({ dataset }) => dataset.row);
  expect(focused()).toContain('It is so');
  await run('sheet.move.down');
  expect(rows()).toEqual(['r', 't']);
  await run('sheet.move.up');
  expect(rows()).toEqual(['t', 'r']);
  expect(state().map.statements.get('t')).not.toHaveProperty('sheetOrder');
  press('End');
  expect(focused()).toContain('For it');
  await run('sheet.move.up');
  expect(rows()).toEqual(['r', 't']);
  act(() => select([]));
  await run('sheet.orderByThreat');
  expect(rows()).toEqual(['t', 'r']);
  expect([...state().map.relations.values()].filter((each) => each.sheetOrder !== undefined)).toEqual([]);
});

test('a row is dragged past the thesis itself', () => {
  act(() => sheetField.patch({ side: 'against', at: null }));
  const [thesis, reason] = document.querySelectorAll<HTMLElement>('[data-first]');
  expect(thesis!.getAttribute('draggable')).toBe('true');
  const dataTransfer = { setData: () => undefined, effectAllowed: '' };
  fireEvent.dragStart(thesis!, { dataTransfer });
  fireEvent.dragOver(reason!, { dataTransfer });
  fireEvent.drop(reason!, { dataTransfer });
  expect(state().map.statements.get('t')?.sheetOrder).toBe(1);
});

test('what cannot be moved or marked says why', async () => {
  const notice = () => noticeField.get();
  expect(document.querySelector('[data-first]')!.getAttribute('draggable')).toBe('false');
  await run('sheet.move.down');
  expect(notice()).toMatch(/only row/);
  press('ArrowRight');
  await run('sheet.mark.dropped');
  expect(notice()).toMatch(/or the thesis itself can be marked/);
});

test('the other side has the thesis to answer, which is marked as anything else is', async () => {
  act(() => sheetField.patch({ side: 'against', at: null }));
  expect(focused()).toContain('It is so');
  await run('sheet.mark.extended');
  expect(state().map.statements.get('t')?.mark).toEqual({ mark: 'extended', by: 'own' });
  expect(focused()).toContain('Extended');
  await run('sheet.mark.extended');
  expect(state().map.statements.get('t')).not.toHaveProperty('mark');
  expect(screen.getByText('1 unanswered')).toBeTruthy();
  expect(screen.getByText('1 without evidence')).toBeTruthy();
});
