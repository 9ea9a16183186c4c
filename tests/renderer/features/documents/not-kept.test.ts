import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../bridge/result';
import { keepChanges } from '../../../../renderer/features/documents/keep-changes';
import { notKeptField } from '../../../../renderer/features/documents/not-kept';
import { showNotKept } from '../../../../renderer/features/documents/show-not-kept';
import { undoStep } from '../../../../renderer/state/dispatch';
import { renameMap } from '../../../../renderer/state/edits/rework';
import { startEditing, typeText } from '../../../../renderer/state/text-editing';
import { questionsField } from '../../../../renderer/ui/ask';
import { noticeField } from '../../../../renderer/ui/notify';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP } from '../../session-of';

const FULL = failure('disk-full', 'The disk is full.');
/** Whether the host can keep anything. */
let full = true;
/** Waits for the host for ever. */
const never = () => new Promise<never>(() => undefined);
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  full = true;
  openInSession(SMALL_MAP);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function hostThat(answer = () => (full ? FULL : success(null))) {
  const host = new FakeHost({
    'recovery.begin': answer,
    'recovery.append': () => (full ? FULL : success(1)),
  });
  stop = keepChanges(host);
  return host;
}
const begun = (host: FakeHost) => host.asked('recovery.begin').length;
const seconds = (count: number) => vi.advanceTimersByTimeAsync(1000 * count);

test('what cannot be kept is counted with each change, until it is kept', async () => {
  const host = hostThat();
  renameMap('One');
  await seconds(1);
  expect(notKeptField.get()).toEqual({ changes: 1, reason: 'The disk is full.' });
  expect(noticeField.get()).toBe('The disk is full.');
  startEditing('e');
  typeText('Typed and not kept');
  await seconds(1);
  expect(notKeptField.get()?.changes).toBe(2);
  full = false;
  renameMap('Two');
  await seconds(1);
  expect(notKeptField.get()).toBeNull();
  expect(noticeField.get()).toContain('kept safe again');
  // All of it: against the file, not against what was not kept.
  expect(JSON.stringify(host.asked('recovery.begin').at(-1)?.change)).toContain('Typed and not kept');
});

test('it is tried again by itself, ever more seldom, and counted from what was kept last', async () => {
  full = false;
  const host = hostThat();
  renameMap('Kept');
  await seconds(1);
  full = true;
  renameMap('Not kept');
  await seconds(1);
  expect([host.asked('recovery.append').length, notKeptField.get()?.changes]).toEqual([1, 1]);
  const tries = [];
  for (let minute = 0; minute < 4; minute++) {
    const before = begun(host);
    await seconds(60);
    tries.push(begun(host) - before);
  }
  expect(tries[0]).toBeGreaterThanOrEqual(4);
  expect(tries.at(-1)).toBe(1);
  full = false;
  await seconds(60);
  expect(notKeptField.get()).toBeNull();
});

test('it is over where nothing is unsaved any more, and what was kept is forgotten', async () => {
  const host = hostThat();
  renameMap('One');
  await seconds(1);
  undoStep();
  await seconds(1);
  expect([notKeptField.get(), host.asked('recovery.end')]).toEqual([null, [{ id: 'd1' }]]);
  const tried = begun(host);
  await seconds(120);
  expect(begun(host)).toBe(tried);
});

test('a host that throws has not kept it; one that does not answer has not either', async () => {
  let host = hostThat(() => {
    throw new Error('The bridge is down');
  });
  renameMap('One');
  await seconds(2);
  expect(notKeptField.get()?.reason).toBe('The bridge is down');
  expect(begun(host)).toBeGreaterThan(1);
  stop();
  openInSession(SMALL_MAP);
  host = hostThat(never as never);
  renameMap('Two');
  await seconds(9);
  expect(notKeptField.get()).toBeNull();
  await seconds(2);
  expect(notKeptField.get()).toMatchObject({
    changes: 1,
    reason: expect.stringContaining('does not answer'),
  });
});

test('the question about it saves, or saves elsewhere', async () => {
  const host = hostThat();
  renameMap('One');
  await seconds(1);
  for (const [answer, call] of [
    ['save', 'document.save'],
    ['copy', 'document.saveAs'],
    ['later', undefined],
  ] as const) {
    const before = host.calls.length;
    const shown = showNotKept(host);
    const [entry] = questionsField.get();
    expect(entry?.question.title).toBe('Not kept safe: 1 change');
    entry?.answer(answer);
    await shown;
    expect(host.calls.slice(before).map((made) => made.call)).toEqual(call ? [call] : []);
  }
});
