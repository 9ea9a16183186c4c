import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../../bridge/result';
import {
  chooseCitations,
  citationChoiceField,
  lastChoice,
} from '../../../../renderer/features/citations/citation-choice';
import { copyCitation } from '../../../../renderer/features/citations/copy-citation';
import { setReferences } from '../../../../renderer/features/citations/set-references';
import { useSession } from '../../../../renderer/state/session';
import { noticeField } from '../../../../renderer/ui/notify';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP } from '../../session-of';
import { FakeWorker } from '../documents/fake-worker';

const source = {
  id: 'b',
  title: 'A book',
  author: 'Doe, Jane',
  date: '1999',
  text: 'Long',
  csl: { type: 'book' },
};

beforeEach(() => {
  localStorage.clear();
  citationChoiceField.patch({ style: 'plain', locale: 'en-GB' });
  openInSession(SMALL_MAP.replace('"sources": []', `"sources": [${JSON.stringify(source)}]`));
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const worker = () => expect.poll(() => FakeWorker.started.at(-1)).toBeDefined();

test('the choice is kept; what cannot be is as it was from the start', () => {
  chooseCitations({ style: 'ieee', locale: 'ko-KR' });
  expect(lastChoice()).toEqual({ style: 'ieee', locale: 'ko-KR' });
  localStorage.setItem('crux-citations', '{"style":"toString","locale":"ja-JP"}');
  expect(lastChoice()).toEqual({ style: 'plain', locale: 'ja-JP' });
  localStorage.setItem('crux-citations', 'null');
  expect(lastChoice().style).toBe('plain');
});

test('a source is copied in the style that was chosen, and without a number', async () => {
  const host = new FakeHost({ 'clipboard.write': () => success(null) });
  await copyCitation(host, 'b');
  for (const style of ['apa', 'sist02', 'ieee'] as const) {
    FakeWorker.started = [];
    chooseCitations({ style });
    const copying = copyCitation(host, 'b');
    await worker();
    // No thread can be begun here, so it is done without.
    FakeWorker.started[0]!.fail();
    await copying;
  }
  expect(host.asked('clipboard.write')).toEqual([
    { text: 'Doe, Jane, A book, 1999.' },
    { text: 'Doe, J. (1999). A book.' },
    { text: 'Doe, Jane. A book. 1999.' },
    { text: 'J. Doe, A book. 1999.' },
  ]);
  expect(noticeField.get()).toBe('The citation was copied: IEEE.');
});

test('a title that begins with a number keeps it', async () => {
  openInSession(
    SMALL_MAP.replace('"sources": []', '"sources": [{ "id": "b", "title": "1. Control chars" }]'),
  );
  const host = new FakeHost({ 'clipboard.write': () => success(null) });
  chooseCitations({ style: 'apa' });
  const copying = copyCitation(host, 'b');
  await worker();
  FakeWorker.started[0]!.fail();
  await copying;
  expect(host.asked('clipboard.write')).toEqual([{ text: '1. Control chars. (n.d.).' }]);
});

test('the thread gets no stored text; where it fails the plain form stands, and it is said', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { map } = useSession.getState();
  const choice = { style: 'apa', locale: 'en-GB' } as const;
  const setting = setReferences(map, [[{ source: 'b' }]], choice, new AbortController().signal);
  await worker();
  expect(JSON.stringify([...(FakeWorker.started[0]!.given as typeof map).sources])).not.toContain('Long');
  FakeWorker.started[0]!.answer({ failed: 'no style' });
  const { remark, list, cited } = await setting;
  expect(remark).toContain('Crux’s own form');
  expect([list, cited[0]?.[0]?.notes.length]).toEqual([[], 1]);
});
