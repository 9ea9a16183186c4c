import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cursorField } from '../../../../renderer/features/outline/cursor';
import { OutlineTree } from '../../../../renderer/features/outline/outline-tree';
import { AppContext } from '../../../../renderer/state/app-context';
import { panesField } from '../../../../renderer/state/panes';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { startEditing } from '../../../../renderer/state/text-editing';
import { appWith, openInSession, SMALL_MAP, textOf } from '../../session-of';

const state = useSession.getState;
const lines = () => screen.getAllByRole('treeitem');
const press = (key: string, held = {}) => fireEvent.keyDown(document.activeElement!, { key, ...held });

beforeEach(() => {
  openInSession(SMALL_MAP);
  panesField.patch({ view: 'outline', lastPane: 'outline' });
  cursorField.patch({ key: null, selection: [] });
  render(
    <AppContext value={appWith()}>
      <OutlineTree />
    </AppContext>,
  );
  lines()[0]!.focus();
});
afterEach(cleanup);

test('is a tree as screen readers want one, with one line in the tab order', () => {
  expect(lines().map((line) => line.getAttribute('aria-label'))).toEqual([
    'Thesis: It is so',
    'Support, Explanation: For it',
    'Attack, Counterpoint: Against it',
  ]);
  const of = (name: string) => lines().map((line) => line.getAttribute(name));
  expect(of('aria-level')).toEqual(['1', '2', '2']);
  expect(of('aria-posinset')).toEqual(['1', '1', '2']);
  expect(of('aria-setsize')).toEqual(['1', '2', '2']);
  expect(of('aria-expanded')).toEqual(['true', null, null]);
  expect(of('tabindex')).toEqual(['0', '-1', '-1']);
});

test('arrow keys go from line to line, select, and take the focus along', () => {
  press('ArrowDown');
  expect(state().selection).toEqual(['e']);
  expect(document.activeElement).toBe(lines()[1]);
  press('ArrowDown', { shiftKey: true });
  expect(state().selection).toEqual(['e', 'c']);
  press('Home');
  expect(state().selection).toEqual(['t']);
});

test('left folds, and right unfolds', () => {
  press('ArrowLeft');
  expect(lines()).toHaveLength(1);
  expect(lines()[0]!.getAttribute('aria-expanded')).toBe('false');
  expect([...state().collapsed]).toEqual(['t']);
  press('ArrowRight');
  expect(lines()).toHaveLength(3);
});

test('follows what is selected elsewhere; of a relation, the sign has the focus', () => {
  act(() => select(['c']));
  expect(lines()[2]!.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(lines()[2]);
  act(() => select(['r']));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Support of “It is so” by “For it”');
  press('ArrowRight');
  expect(state().selection).toEqual(['e']);
});

test('a text is edited in its line, with the keys of the canvas', () => {
  act(() => startEditing('e'));
  const field = screen.getByRole('textbox', { name: 'Statement text' });
  fireEvent.change(field, { target: { value: 'For it, surely' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(textOf('e')).toBe('For it, surely');
  expect(document.activeElement).toBe(lines()[1]);
});

test('a click selects, one on the sign selects the relation', () => {
  fireEvent.click(lines()[2]!);
  expect(state().selection).toEqual(['c']);
  fireEvent.click(screen.getByRole('button', { name: 'Attack of “It is so” by “Against it”' }));
  expect(state().selection).toEqual(['a']);
});
