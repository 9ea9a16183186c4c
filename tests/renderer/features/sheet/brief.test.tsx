import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BriefBlock } from '../../../../core/formats/brief/brief';
import { chooseCitations } from '../../../../renderer/features/citations/citation-choice';
import { BriefDialog } from '../../../../renderer/features/sheet/brief/brief-dialog';
import { BriefPage } from '../../../../renderer/features/sheet/brief/brief-page';
import { AppContext } from '../../../../renderer/state/app-context';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';
import { FakeWorker } from '../documents/fake-worker';

beforeEach(() => {
  localStorage.clear();
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  chooseCitations({ style: 'plain' });
});

test('notes of a style with equal words stay apart on the page, for they are of two books', () => {
  const notes = ['Doe, First Book, 5.', 'Doe, 5.', 'Doe, Second Book, 5.', 'Doe, 5.'];
  const brief = notes.map(
    (text): BriefBlock => ({ style: 'item', depth: 0, text, citations: [], spoken: true }),
  );
  const cited = notes.map((text) => [{ inText: [], notes: [[{ text }]] }]);
  render(<BriefPage brief={brief} references={{ cited, list: [] }} />);
  const marks = [...document.querySelectorAll('sup')].map((mark) => mark.textContent?.trim());
  expect(marks).toEqual(['1', '2', '3', '4']);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(notes);
});

test('while the citations are being set it says so, beside what cannot be done yet', async () => {
  const cites = '"text": "It is so", "citations": [{ "source": "b" }]';
  openInSession(
    SMALL_MAP.replace('"text": "It is so"', cites).replace(
      '"sources": []',
      '"sources": [{ "id": "b", "title": "A book" }]',
    ),
  );
  chooseCitations({ style: 'apa' });
  render(
    <AppContext value={appWith()}>
      <BriefDialog />
    </AppContext>,
  );
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Word…' });
  const status = () => screen.getByRole('status').textContent;
  expect(status()).toContain('Setting the citations…');
  expect(button().disabled).toBe(true);
  const cited = [{ inText: [{ text: '(A book)' }], notes: [] }];
  await act(async () => FakeWorker.started[0]!.answer({ done: { cited: [[], [cited[0]]], list: [] } }));
  await expect.poll(() => button().disabled).toBe(false);
  expect(status()).not.toContain('Setting');
});
