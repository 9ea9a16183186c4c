import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PracticeDialog } from '../../../../renderer/features/sheet/practice/practice-dialog';
import { keepTyped, typedAnswer } from '../../../../renderer/features/sheet/practice/typed-answers';
import { AppContext } from '../../../../renderer/state/app-context';
import { useSession } from '../../../../renderer/state/session';
import { noticeField } from '../../../../renderer/ui/notify';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

const asked = { key: 'a', says: 'Against it' };
const practise = () =>
  render(
    <AppContext value={appWith()}>
      <PracticeDialog />
    </AppContext>,
  );
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
  noticeField.set(null);
  openInSession(SMALL_MAP);
});
afterEach(cleanup);

test.each(['I missed it', 'I had it'])('“%s” leaves what was typed and is not in the map', (judged) => {
  practise();
  type('Not so');
  click('Show what the map holds');
  click(judged);
  expect(field().value).toBe('Not so');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(noticeField.get()).toMatch(/here again with its question/);
});

test('what was kept in the map is done with, and what is typed after that is not', () => {
  practise();
  type('Not so');
  click('Show what the map holds');
  click('Keep my answer');
  click('I had it');
  expect(field().value).toBe('');
  expect(typedAnswer(asked)).toBe('');
  type('Nor this');
  click('Show what the map holds');
  click('Keep my answer');
  type('Nor that');
  click('I had it');
  expect(field().value).toBe('Nor that');
  expect([...useSession.getState().map.statements.values()].map(({ text }) => text)).toContain('Nor this');
});

test('what was typed for an earlier wording is offered, and taken over', () => {
  keepTyped({ ...asked, says: 'Contrary to it' }, 'By no means');
  practise();
  expect(field().value).toBe('');
  expect(screen.getByText('Contrary to it')).toBeTruthy();
  click('Take that');
  expect(field().value).toBe('By no means');
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole('button', { name: 'Take that' })).toBeNull();
  expect(typedAnswer(asked)).toBe('By no means');
  type('');
  expect(screen.queryByRole('button', { name: 'Take that' })).toBeNull();
});
