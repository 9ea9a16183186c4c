import { Tooltip } from '@base-ui/react/tooltip';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { undo } from '../../../../renderer/features/editing/edit-commands';
import { readSource } from '../../../../renderer/features/reader/read';
import {
  citeFromSelected,
  counterpointFromWords,
  evidenceFromWords,
  goToWords,
} from '../../../../renderer/features/reader/reader-commands';
import { ReaderPane } from '../../../../renderer/features/reader/reader-pane';
import { readingField } from '../../../../renderer/features/reader/reading';
import { AppContext } from '../../../../renderer/state/app-context';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { noticeField } from '../../../../renderer/ui/notify';
import { appWith, openInSession, SMALL_MAP, textOf } from '../../session-of';
// What is read when it is wanted is here before the tests wait for what it makes.
import '../../../../renderer/features/reader/extract/text-of-file';

const TEXT = 'It is said so. But it is not.\n\nNobody knows.';
const state = useSession.getState;
const app = appWith();
const box = () => screen.getByRole('group', { name: 'Text of A book' });
const marked = () => [...document.querySelectorAll('.passage [data-start]')].map((one) => one.textContent);
const press = (key: string, held = {}) => fireEvent.keyDown(document.activeElement!, { key, ...held });

beforeEach(() => {
  openInSession(SMALL_MAP.replace('"sources": []', '"sources": [{ "id": "book", "title": "A book" }]'));
  act(() => readSource('book'));
  render(
    <AppContext value={app}>
      <Tooltip.Provider>
        <ReaderPane />
      </Tooltip.Provider>
    </AppContext>,
  );
});
afterEach(cleanup);

function paste(text: string): void {
  const clipboardData = { getData: () => text };
  fireEvent.paste(screen.getByLabelText('Text of the source'), { clipboardData });
}

test('a text is pasted, and undone, as one step', () => {
  paste(TEXT);
  expect(state().map.sources.get('book')?.text).toBe(TEXT);
  expect(box().textContent).toContain('Nobody knows.');
  expect(screen.getByText('0% of the text is mapped')).toBeTruthy();
  act(() => void runCommand(undo, app));
  expect(state().map.sources.get('book')).not.toHaveProperty('text');
  expect(screen.getByLabelText('Text of the source')).toBeTruthy();
});

test('a file that is dropped gives the text', async () => {
  const files = [new File(['Dropped words.'], 'a.txt')];
  const seen: Event[] = [];
  const listen = (event: Event) => seen.push(event);
  window.addEventListener('drop', listen);
  fireEvent.drop(screen.getByRole('complementary'), { dataTransfer: { files } });
  window.removeEventListener('drop', listen);
  await screen.findByText('Dropped words.');
  expect(seen).toEqual([]);
});

test('by keyboard alone, evidence is made of a sentence, and it is marked by its kind', async () => {
  paste(TEXT);
  act(() => select(['t']));
  box().focus();
  press('ArrowDown');
  press('ArrowDown');
  await act(() => runCommand(evidenceFromWords, app));
  const [made] = state().selection;
  expect(textOf(made!)).toBe('But it is not.');
  expect([...state().map.relations.values()].at(-1)).toMatchObject({ premises: [made], target: 't' });
  expect(marked()).toEqual(['But it is not.']);
  const mark = document.querySelector<HTMLElement>('.passage')!;
  expect(mark.dataset).toMatchObject({ kind: 'evidence', lit: 'true' });
  expect(mark.title).toBe('Evidence: But it is not.');
  expect(mark.querySelector('.kind-icon')).toBeTruthy();
  expect(state().history.done.map(({ title }) => title)).toEqual([
    'Set text of source',
    'Make evidence from words',
  ]);
});

test('a passage leads to its statement, and a statement to its passage', async () => {
  paste(TEXT);
  box().focus();
  press('ArrowDown');
  await act(() => runCommand(counterpointFromWords, app));
  const [made] = state().selection;
  act(() => select(['e']));
  expect(document.querySelector('.passage')!.hasAttribute('data-lit')).toBe(false);
  expect(goToWords.enabled(state())).toBe(false);
  fireEvent.click(document.querySelector('.passage')!);
  expect(state().selection).toEqual([made]);
  act(() => readingField.patch({ open: false, source: null }));
  await act(() => runCommand(goToWords, app));
  expect(readingField.get()).toMatchObject({ open: true, source: 'book' });
});

test('the selected statement cites words; those of two statements share a mark, which a click goes round', async () => {
  paste(TEXT);
  for (const id of ['e', 'c']) {
    act(() => select([id]));
    box().focus();
    press('ArrowUp');
    await act(() => runCommand(citeFromSelected, app));
    expect(readingField.get().words).toBeNull();
  }
  expect(marked()).toEqual(['Nobody knows.']);
  fireEvent.click(document.querySelector('.passage')!);
  const [first] = state().selection;
  fireEvent.click(document.querySelector('.passage')!);
  expect(state().selection[0]).not.toBe(first);
});

test('a passage that is lost is listed, and its best candidate can be taken', async () => {
  paste(TEXT);
  act(() => select(['e']));
  box().focus();
  press('ArrowUp');
  await act(() => runCommand(citeFromSelected, app));
  const other = 'It is said so.\n\nNobody ever knew.';
  fireEvent.click(screen.getByRole('button', { name: 'About the source' }));
  const field = screen.getByLabelText('Text');
  fireEvent.change(field, { target: { value: other } });
  fireEvent.blur(field);
  const lost = screen.getByRole('region', { name: 'Lost passages' });
  expect(lost.textContent).toContain('It rested on “Nobody knows”');
  await act(() => runCommand(goToWords, app));
  expect(noticeField.get()).toContain('no longer in the stored text');
  fireEvent.click(screen.getByRole('button', { name: 'Rest on these' }));
  const anchored = state().map.statements.get('e')?.citations?.[0]?.passage;
  expect(other.slice(anchored?.start, anchored?.end)).toBe(anchored?.exact);
  expect(anchored?.exact).toContain('Nobody');
  expect(screen.queryByRole('region', { name: 'Lost passages' })).toBeNull();
});

test('a source can be rated, with the reason', () => {
  fireEvent.click(screen.getByRole('button', { name: 'About the source' }));
  fireEvent.change(screen.getByLabelText('Credibility'), { target: { value: '0.75' } });
  const why = screen.getByLabelText('Why so credible');
  fireEvent.change(why, { target: { value: 'A peer-reviewed survey' } });
  fireEvent.blur(why);
  expect(state().map.sources.get('book')).toMatchObject({
    credibility: 0.75,
    credibilityReason: 'A peer-reviewed survey',
  });
});
