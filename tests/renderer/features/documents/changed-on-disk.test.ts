import { beforeEach, expect, test } from 'vitest';
import { failure, success } from '../../../../bridge/result';
import { meetChange, meetEarlyChange } from '../../../../renderer/features/documents/changed-on-disk';
import { undoStep } from '../../../../renderer/state/dispatch';
import { changeKind } from '../../../../renderer/state/edits/rework';
import { isUnsaved } from '../../../../renderer/state/is-unsaved';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { questionsField } from '../../../../renderer/ui/ask';
import { noticeField } from '../../../../renderer/ui/notify';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP, textOf } from '../../session-of';

const state = useSession.getState;
const theirs = SMALL_MAP.replace('It is so', 'It is not so').replace('"view": {}', '"view": { "other": 1 }');
const changed = { id: 'd1', gone: false };
beforeEach(() => openInSession(SMALL_MAP));

test('reload takes the file’s map as a step that can be undone, and it counts as saved', async () => {
  select(['e']);
  changeKind('evidence');
  const host = new FakeHost({
    'dialog.changed': () => success('reload'),
    'document.read': () => success(theirs),
  });
  await meetChange(host, changed);
  expect(host.asked('dialog.changed')).toEqual([{ name: 'small.argmap', unsaved: true }]);
  expect(host.asked('document.read')).toEqual([{ id: 'd1', take: true }]);
  expect(textOf('t')).toBe('It is not so');
  expect(state().map.statements.get('e')?.kind).toBe('explanation');
  expect(state().map.view).toEqual({ other: 1 });
  expect(isUnsaved(state())).toBe(false);
  undoStep();
  expect(textOf('t')).toBe('It is so');
  expect(state().map.statements.get('e')?.kind).toBe('evidence');
  expect(isUnsaved(state())).toBe(true);
});

test('keep leaves the map and the file alone', async () => {
  const host = new FakeHost({ 'dialog.changed': () => success('keep') });
  await meetChange(host, changed);
  expect(host.calls.map(({ call }) => call)).toEqual(['dialog.changed']);
  expect(textOf('t')).toBe('It is so');
});

test('shows what differs as often as is asked, then saves a copy', async () => {
  const choices = ['compare', 'compare', 'copy'] as const;
  let asked = 0;
  const host = new FakeHost({
    'dialog.changed': () => success(choices[asked++] ?? 'keep'),
    'document.read': () => success(theirs),
    'document.saveAs': ({ id }) => success({ id, name: 'copy.argmap' }),
  });
  const met = meetChange(host, changed);
  for (let shown = 0; shown < 2; shown++) {
    await expect.poll(() => questionsField.get()).toHaveLength(1);
    const [entry] = questionsField.get();
    expect(entry?.question.details).toEqual(['Changed text: “It is so” is now “It is not so”']);
    entry?.answer('back');
  }
  await met;
  expect(state().document?.name).toBe('copy.argmap');
});

test.each([
  ['cannot be read', failure('denied', 'You have no permission to read it.'), /permission/],
  ['holds no map any more', success('<html>'), /still open/],
])('a file that %s leaves the map as it is, and says so', async (_, read, words) => {
  const host = new FakeHost({ 'dialog.changed': () => success('reload'), 'document.read': () => read });
  const met = meetChange(host, changed);
  await expect.poll(() => questionsField.get()).toHaveLength(1);
  const [entry] = questionsField.get();
  expect(entry?.question.message).toMatch(words);
  entry?.answer('ok');
  await met;
  expect(textOf('t')).toBe('It is so');
});

test('a file that is gone is told without a question; one of another document not at all', async () => {
  const host = new FakeHost();
  await meetChange(host, { id: 'd1', gone: true });
  expect(noticeField.get()).toContain('“small.argmap” is no longer where it was');
  await meetChange(host, { id: 'another', gone: false });
  expect(host.calls).toEqual([]);
});

test('a change that comes before its document is shown is told when it is, once', async () => {
  const host = new FakeHost({ 'dialog.changed': () => success('keep') });
  useSession.setState({ document: null });
  await meetChange(host, changed);
  expect(host.calls).toEqual([]);
  openInSession(SMALL_MAP);
  meetEarlyChange(host, 'd1');
  meetEarlyChange(host, 'd1');
  await expect.poll(() => host.asked('dialog.changed')).toEqual([{ name: 'small.argmap', unsaved: false }]);
});
