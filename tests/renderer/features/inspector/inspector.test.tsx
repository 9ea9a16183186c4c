import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { advance } from '../../../../core/derived/advance';
import { citationEdit } from '../../../../renderer/features/fields/field-edits';
import {
  addCitation,
  addCitedSource,
  removeSource,
  setField,
} from '../../../../renderer/features/fields/set-fields';
import { Inspector } from '../../../../renderer/features/inspector/inspector';
import { AppContext } from '../../../../renderer/state/app-context';
import { undoStep } from '../../../../renderer/state/dispatch';
import { editingField } from '../../../../renderer/state/editing';
import { isUnsaved } from '../../../../renderer/state/is-unsaved';
import { panesField } from '../../../../renderer/state/panes';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { shown } from '../../../../renderer/state/shown';
import { commitEditing } from '../../../../renderer/state/text-editing';
import { questionsField } from '../../../../renderer/ui/ask';
import { preloadLazyParts } from '../../../../renderer/ui/lazy';
import { noticeField } from '../../../../renderer/ui/notify';
import { appWith, openInSession, SMALL_MAP, textOf } from '../../session-of';

const state = useSession.getState;
const statement = (id: string) => state().map.statements.get(id)!;
const titles = () => state().history.done.map(({ title }) => title);
// A field that offers what may be meant is a combobox.
const field = (name: string) =>
  screen.queryByRole<HTMLInputElement>('combobox', { name }) ??
  screen.getByRole<HTMLInputElement>('textbox', { name });

beforeAll(() => preloadLazyParts(0));
beforeEach(() => {
  openInSession(SMALL_MAP);
  panesField.patch({ inspector: true });
});
afterEach(cleanup);

function show(...ids: string[]): void {
  select(ids);
  render(
    <AppContext value={appWith()}>
      <Inspector />
    </AppContext>,
  );
}

function type(name: string, value: string): HTMLInputElement {
  const input = field(name);
  fireEvent.change(input, { target: { value } });
  return input;
}

test('what is typed into a field is one step, when the field is left', () => {
  show('e');
  type('Notes', 'Ask');
  const notes = type('Notes', 'Ask Ana');
  expect(titles()).toEqual([]);
  expect(isUnsaved(state())).toBe(true);
  fireEvent.blur(notes);
  expect(statement('e').notes).toBe('Ask Ana');
  expect(titles()).toEqual(['Edit notes']);
});

test('Escape gives the typing up', () => {
  show('e');
  fireEvent.keyDown(type('Notes', 'Ask Ana'), { key: 'Escape' });
  expect(field('Notes').value).toBe('');
  expect(isUnsaved(state())).toBe(false);
});

test('nothing typed is lost when something else is selected, or the panel goes', () => {
  show('e');
  type('Notes', 'Of e');
  act(() => select(['c']));
  expect(statement('e').notes).toBe('Of e');
  type('Notes', 'Of c');
  cleanup();
  expect(statement('c').notes).toBe('Of c');
});

test('a command, or saving, keeps what is being typed', () => {
  show('e');
  type('Notes', 'Half typed');
  act(commitEditing);
  expect(statement('e').notes).toBe('Half typed');
});

test('the text is the same editing as in the map, with the same keys', () => {
  show('e');
  const text = type('Text', 'For it, surely');
  expect(editingField.get()).toMatchObject({ id: 'e', text: 'For it, surely', pane: 'inspector' });
  fireEvent.keyDown(text, { key: 'Enter' });
  expect(textOf('e')).toBe('For it, surely');
  expect(titles()).toEqual(['Edit text']);
});

test('tags are added and taken away', () => {
  show('e');
  fireEvent.keyDown(type('Add a tag', 'history'), { key: 'Enter' });
  fireEvent.keyDown(type('Add a tag', 'politics'), { key: ',' });
  expect(statement('e').tags).toEqual(['history', 'politics']);
  fireEvent.click(screen.getByRole('button', { name: 'Remove tag history' }));
  expect(statement('e').tags).toEqual(['politics']);
});

test('the keys of the field of tags take none away by accident', () => {
  show('e');
  fireEvent.keyDown(type('Add a tag', 'history, politics'), { key: 'Enter' });
  const input = field('Add a tag');
  const has = (...tags: string[]) => expect(statement('e').tags ?? []).toEqual(tags);
  has('history', 'politics');
  // Escape gives up the typing, and by itself does nothing.
  type('Add a tag', 'tra');
  fireEvent.keyDown(input, { key: 'Escape' });
  fireEvent.keyDown(input, { key: 'Escape' });
  fireEvent.keyDown(input, { key: 'Escape' });
  expect(input.value).toBe('');
  has('history', 'politics');
  // What an input method still works on is neither taken nor given up.
  type('Add a tag', '貿易');
  for (const key of ['Enter', ',', 'Escape'])
    fireEvent.keyDown(input, { key, isComposing: true, keyCode: 229 });
  has('history', 'politics');
  expect(input.value).toBe('貿易');
  fireEvent.keyDown(input, { key: 'Enter' });
  has('history', 'politics', '貿易');
  // Backspace goes to the last tag first.
  act(() => input.focus());
  fireEvent.keyDown(input, { key: 'Backspace' });
  has('history', 'politics', '貿易');
  expect(document.activeElement).toBe(screen.getByRole('group', { name: '貿易' }));
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
  fireEvent.keyDown(document.activeElement!, { key: 'Delete' });
  has('history', '貿易');
  expect(titles()).toEqual(['Add tag', 'Add tag', 'Remove tag']);
});

test('several statements show what is mixed, and each keeps its own tags', () => {
  useSession.setState(({ map }) => ({
    map: { ...map, statements: new Map(map.statements).set('e', { ...statement('e'), tags: ['own'] }) },
  }));
  show('e', 'c');
  expect(screen.getByText('Different kinds')).toBeTruthy();
  fireEvent.keyDown(type('Add a tag', 'both'), { key: 'Enter' });
  expect(statement('e').tags).toEqual(['own', 'both']);
  expect(statement('c').tags).toEqual(['both']);
  expect(titles()).toEqual(['Add tag']);
  fireEvent.click(screen.getByRole('button', { name: 'Add tag own to all selected' }));
  expect(statement('c').tags).toEqual(['both', 'own']);
});

test('the base score is a number from 0 to 1, written with a point or a comma', () => {
  show('e');
  const enter = (text: string) => fireEvent.blur(type('Base score, 0 to 1', text));
  enter('0,7');
  expect(statement('e').baseScore).toBe(0.7);
  enter('7');
  expect(statement('e').baseScore).toBe(1);
  enter('much');
  expect(statement('e').baseScore).toBe(1);
  enter('');
  expect(statement('e').baseScore).toBeUndefined();
});

test('a relation is turned round', () => {
  show('r');
  fireEvent.click(screen.getByRole('button', { name: 'Attacks' }));
  expect(state().map.relations.get('r')?.kind).toBe('attacks');
});

test('a relation is not turned into one that is there already, and it is said', () => {
  const { derived, map } = state();
  const twin = { ...map.relations.get('r')!, id: 'r2', kind: 'attacks' as const };
  useSession.setState(shown(advance(derived, { relations: { added: [twin] } })));
  show('r');
  fireEvent.click(screen.getByRole('button', { name: 'Attacks' }));
  expect(state().map.relations.get('r')?.kind).toBe('supports');
  expect(titles()).toEqual([]);
  expect(noticeField.get()).toMatch(/such an attack already/);
});

test('sources are cited by all of several statements, or by none', () => {
  const source = addCitedSource(['e']);
  show('e', 'c');
  fireEvent.click(screen.getByRole('button', { name: 'Let all selected cite Untitled source' }));
  expect(statement('e').citations).toEqual([{ source }]);
  expect(statement('c').citations).toEqual([{ source }]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove citations of Untitled source' }));
  expect(statement('e').citations).toBeUndefined();
  expect(titles()).toEqual(['Add citation', 'Add citation', 'Remove citation']);
});

test('with nothing selected, shows the map and says what to do', () => {
  show();
  expect(field('Map title').value).toBe('A small map');
  expect(screen.getByText(/^Select a statement or a relation/)).toBeTruthy();
  fireEvent.keyDown(type('Map title', 'Another title'), { key: 'Enter' });
  expect(state().map.title).toBe('Another title');
});

test('a new source comes with its first citation as one step; changing it keeps the others', () => {
  const source = addCitedSource(['e']);
  addCitation('e', source);
  setField(citationEdit('e', 0, { source, locator: 'p. 3' }));
  expect(statement('e').citations).toEqual([{ source, locator: 'p. 3' }, { source }]);
  expect(titles()).toEqual(['Add citation', 'Add citation', 'Edit citation']);
  for (let step = 0; step < 3; step++) undoStep();
  expect(state().map.sources.size).toBe(0);
  expect(statement('e').citations).toBeUndefined();
});

test('deleting a source that is cited asks first', async () => {
  const source = addCitedSource(['e']);
  const answer = async (value: string) => {
    const removal = removeSource(source, 'Untitled source', 1);
    questionsField.get()[0]!.answer(value);
    await removal;
  };
  await answer('cancel');
  expect(state().map.sources.size).toBe(1);
  await answer('delete');
  expect(state().map.sources.size).toBe(0);
  expect(statement('e').citations).toBeUndefined();
});
