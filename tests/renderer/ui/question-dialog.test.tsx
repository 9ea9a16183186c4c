import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, questionsField } from '../../../renderer/ui/ask';
import { QuestionDialog } from '../../../renderer/ui/question-dialog';

const question = {
  title: 'Save the changes?',
  message: 'They are lost otherwise.',
  choices: [
    { value: 'save', label: 'Save', look: 'primary' },
    { value: 'discard', label: 'Don’t save', look: 'danger' },
    { value: 'cancel', label: 'Cancel' },
  ],
  cancelled: 'cancel',
} as const;

beforeEach(() => questionsField.set([]));
afterEach(cleanup);

test('shows a question by its name and text, and gives the answer that was chosen', async () => {
  render(<QuestionDialog />);
  let answer: Promise<string>;
  act(() => {
    answer = ask({ ...question, details: ['one', 'one'] });
  });
  expect(screen.getByRole('alertdialog', { name: 'Save the changes?' })).toBeDefined();
  expect(screen.getByText('They are lost otherwise.')).toBeDefined();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Don’t save' }));
  expect(await answer!).toBe('discard');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('Escape is the answer that gives up', async () => {
  render(<QuestionDialog />);
  let answer: Promise<string>;
  act(() => {
    answer = ask(question);
  });
  fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
  expect(await answer!).toBe('cancel');
});

test('questions that come at once are asked one after another', async () => {
  render(<QuestionDialog />);
  let answers: Promise<string>[] = [];
  act(() => {
    answers = [ask(question), ask({ ...question, title: 'And this?' })];
  });
  expect(screen.queryByRole('alertdialog', { name: 'And this?' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alertdialog', { name: 'And this?' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await Promise.all(answers)).toEqual(['save', 'cancel']);
});
