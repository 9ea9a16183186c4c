import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TextEditor } from '../../../../renderer/features/canvas/text-editor';
import { AppContext } from '../../../../renderer/state/app-context';
import { editingField } from '../../../../renderer/state/editing';
import { useSession } from '../../../../renderer/state/session';
import { startEditing } from '../../../../renderer/state/text-editing';
import { appWith, openInSession, SMALL_MAP, textOf } from '../../session-of';

const state = useSession.getState;
afterEach(cleanup);
beforeEach(() => {
  openInSession(SMALL_MAP);
  startEditing('e');
});

/** Shows the editor while a text is edited, as a statement's box does. */
function Editor() {
  const box = useSession(({ scene }) => scene.boxes.get('e')!);
  const statement = useSession(({ map }) => map.statements.get('e')!);
  const editing = editingField.use((now) => now !== null);
  return editing && <TextEditor box={box} statement={statement} />;
}

function open(): HTMLTextAreaElement {
  render(
    <AppContext value={appWith()}>
      <Editor />
      <button type="button">Elsewhere</button>
    </AppContext>,
  );
  return screen.getByRole('textbox', { name: 'Statement text' });
}

test('has the focus and the text, all of it selected', () => {
  const field = open();
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('For it');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
});

test('Enter commits', () => {
  const field = open();
  fireEvent.change(field, { target: { value: ' For it, surely ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(textOf('e')).toBe('For it, surely');
  expect(editingField.get()).toBeNull();
  expect(state().history.done.map(({ title }) => title)).toEqual(['Edit text']);
});

test('Shift+Enter is a new line of the text', () => {
  const field = open();
  expect(fireEvent.keyDown(field, { key: 'Enter', shiftKey: true })).toBe(true);
  expect(editingField.get()).not.toBeNull();
});

test('Escape leaves the text as it was', () => {
  const field = open();
  fireEvent.change(field, { target: { value: 'Something else' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(textOf('e')).toBe('For it');
  expect(state().history.done).toHaveLength(0);
});

test('clicking away commits', () => {
  const field = open();
  fireEvent.change(field, { target: { value: 'Typed and left' } });
  screen.getByRole('button').focus();
  expect(textOf('e')).toBe('Typed and left');
  expect(editingField.get()).toBeNull();
});

test('going to another window keeps the editor open, with what was typed', () => {
  const field = open();
  fireEvent.change(field, { target: { value: 'Half typed' } });
  // The window's own blur leaves the field the active element of its document.
  fireEvent.blur(field);
  expect(editingField.get()).toMatchObject({ id: 'e', text: 'Half typed' });
  expect(textOf('e')).toBe('For it');
});

test.each([{ isComposing: true }, { keyCode: 229 }])(
  'Enter that ends a composition (%j) does not commit',
  (during) => {
    const field = open();
    fireEvent.change(field, { target: { value: '日本' } });
    fireEvent.keyDown(field, { key: 'Enter', ...during });
    fireEvent.keyDown(field, { key: 'Escape', ...during });
    expect(editingField.get()).toMatchObject({ text: '日本' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(textOf('e')).toBe('日本');
  },
);

test('what was typed outlives the box, which the view may unmount', () => {
  const field = open();
  fireEvent.change(field, { target: { value: 'Typed, then scrolled away' } });
  cleanup();
  expect(editingField.get()).toMatchObject({ text: 'Typed, then scrolled away' });
  expect(open().value).toBe('Typed, then scrolled away');
});
