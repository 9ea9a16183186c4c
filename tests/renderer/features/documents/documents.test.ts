import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenDocument } from '../../../../bridge/host';
import { failure, success } from '../../../../bridge/result';
import { advance } from '../../../../core/derived/advance';
import { MAX_RECORDS } from '../../../../core/file/limits';
import { serialiseMap } from '../../../../core/file/serialise-map';
import { followHost } from '../../../../renderer/features/documents/host-events';
import {
  newDocument,
  openDocument,
  openInitial,
} from '../../../../renderer/features/documents/open-document';
import { saveDocument, saveDocumentAs } from '../../../../renderer/features/documents/save-document';
import { undoStep } from '../../../../renderer/state/dispatch';
import { edit } from '../../../../renderer/state/edits/edit';
import { changeKind } from '../../../../renderer/state/edits/rework';
import { isUnsaved } from '../../../../renderer/state/is-unsaved';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { shown } from '../../../../renderer/state/shown';
import { startEditing, typeText } from '../../../../renderer/state/text-editing';
import { questionsField } from '../../../../renderer/ui/ask';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP, textOf } from '../../session-of';

const state = useSession.getState;
const other: OpenDocument = {
  id: 'd2',
  name: 'other.argmap',
  text: SMALL_MAP.replace('It is so', 'Another thesis'),
  saved: true,
};
beforeEach(() => openInSession(SMALL_MAP));

/** Changes the map by one step. */
function changeMap() {
  select(['e']);
  changeKind('evidence');
}

/** The question that waits, once there is one, answered with its button of this label. */
async function answer(label: string) {
  await expect.poll(() => questionsField.get()).toHaveLength(1);
  const { question, answer } = questionsField.get()[0]!;
  answer(question.choices.find((choice) => choice.label === label)!.value);
  return question;
}

describe('saving', () => {
  test('an untouched map writes the very text that was read, though another would be canonical', async () => {
    const host = new FakeHost({ 'document.save': ({ id }) => success({ id, name: 'small.argmap' }) });
    expect(serialiseMap(state().map)).not.toBe(SMALL_MAP);
    expect(await saveDocument(host)).toBe(true);
    changeMap();
    undoStep();
    await saveDocument(host);
    expect(host.asked('document.save').map(({ text }) => text)).toEqual([SMALL_MAP, SMALL_MAP]);
  });

  test('writes the map, typed text included, and takes the unsaved mark away', async () => {
    const host = new FakeHost({ 'document.save': ({ id }) => success({ id, name: 'small.argmap' }) });
    startEditing('e');
    expect(isUnsaved(state())).toBe(false);
    typeText('For it indeed');
    expect(isUnsaved(state())).toBe(true);
    await saveDocument(host);
    expect(host.asked('document.save')[0]?.text).toBe(serialiseMap(state().map));
    expect(textOf('e')).toBe('For it indeed');
    expect(isUnsaved(state())).toBe(false);
    undoStep();
    expect(isUnsaved(state())).toBe(true);
  });

  test('counts what is edited while the host writes as unsaved', async () => {
    const host = new FakeHost({
      'document.save': ({ id }) => {
        changeMap();
        return success({ id, name: 'small.argmap' });
      },
    });
    await saveDocument(host);
    expect(isUnsaved(state())).toBe(true);
  });

  test.each([
    ['overwrite', [undefined, true]],
    ['cancel', [undefined]],
  ] as const)('over a file that changed on disk asks first: %s', async (choice, writes) => {
    const host = new FakeHost({
      'document.save': (args) =>
        args.overwrite
          ? success({ id: args.id, name: 'small.argmap' })
          : failure('changed-on-disk', 'It was changed.'),
      'dialog.overwrite': () => success(choice),
    });
    changeMap();
    expect(await saveDocument(host)).toBe(choice === 'overwrite');
    expect(host.asked('document.save').map((args) => args.overwrite)).toEqual(writes);
    expect(isUnsaved(state())).toBe(choice === 'cancel');
  });

  test('over a file that changed on disk shows what differs, and saves a copy that is the map’s file from then on', async () => {
    const choices = ['compare', 'copy'] as const;
    let asked = 0;
    const host = new FakeHost({
      'document.save': () => failure('changed-on-disk', 'It was changed.'),
      'document.saveAs': ({ id }) => success({ id, name: 'copy.argmap' }),
      'document.read': () => success(SMALL_MAP.replace('It is so', 'It is not so')),
      'dialog.overwrite': () => success(choices[asked++] ?? 'cancel'),
    });
    changeMap();
    const saved = saveDocument(host);
    const { details } = await answer('Back');
    expect(details).toEqual([
      'Changed kind: “For it” was evidence and is now explanation',
      'Changed text: “It is so” is now “It is not so”',
    ]);
    expect(await saved).toBe(true);
    expect(state().document?.name).toBe('copy.argmap');
    expect(host.asked('document.read')).toEqual([{ id: 'd1', take: false }]);
  });

  test('that fails says so in the words of the host, and keeps the mark', async () => {
    const host = new FakeHost({ 'document.save': () => failure('disk-full', 'The disk is full.') });
    changeMap();
    const saved = saveDocument(host);
    expect((await answer('OK')).message).toBe('The disk is full.');
    expect(await saved).toBe(false);
    expect(isUnsaved(state())).toBe(true);
  });

  test('waits for the write that is under way', async () => {
    let finish = () => {};
    const host = new FakeHost({
      'document.saveAs': ({ id }) =>
        new Promise((resolve) => {
          finish = () => resolve(success({ id, name: 'new.argmap' }));
        }),
      'document.save': ({ id }) => success({ id, name: 'new.argmap' }),
    });
    const first = saveDocumentAs(host);
    const second = saveDocument(host);
    await expect.poll(() => host.calls).toHaveLength(1);
    finish();
    await Promise.all([first, second]);
    expect(host.calls.map(({ call }) => call)).toEqual(['document.saveAs', 'document.save']);
    expect(state().document?.name).toBe('new.argmap');
  });
});

describe('opening', () => {
  test('shows the map and lets the host forget the one before', async () => {
    const host = new FakeHost({ 'document.open': () => success(other) });
    await openDocument(host);
    expect(textOf('t')).toBe('Another thesis');
    expect(state().document).toMatchObject({ id: 'd2', name: 'other.argmap' });
    expect(host.asked('document.release')).toEqual([{ id: 'd1' }]);
  });

  test('a file that is no map names it and the place, and leaves the open map untouched', async () => {
    const text = SMALL_MAP.replace('"It is so"', '5');
    const host = new FakeHost({ 'document.open': () => success({ ...other, text }) });
    const before = state();
    const opened = openDocument(host);
    const question = await answer('OK');
    expect(question.title).toContain('other.argmap');
    expect([question.message, ...(question.details ?? [])].join('\n')).toContain('statements[2].text');
    expect(question.message).toContain('the map that was open still is');
    await opened;
    expect(state()).toEqual({ ...before, fields: state().fields });
    expect(host.asked('document.release')).toEqual([{ id: 'd2' }]);
  });

  test('a map that had to be repaired says what was, and is unsaved', async () => {
    const text = SMALL_MAP.replace('"premises": ["e"]', '"premises": ["nobody"]');
    const host = new FakeHost({
      'document.open': () => success({ ...other, text }),
      'document.save': ({ id }) => success({ id, name: 'other.argmap' }),
    });
    const opened = openDocument(host);
    const question = await answer('OK');
    expect(question.details?.join('\n')).toContain('nobody');
    await opened;
    expect(isUnsaved(state())).toBe(true);
    await saveDocument(host);
    expect(host.asked('document.save')[0]?.text).toBe(serialiseMap(state().map));
    expect(isUnsaved(state())).toBe(false);
  });

  test('a first document that cannot be shown gives way to a blank map', async () => {
    useSession.setState({ document: null });
    const blank = { id: 'd3', name: 'Untitled map', text: SMALL_MAP, saved: false };
    const host = new FakeHost({
      'document.initial': () => failure('missing', 'It is gone.'),
      'document.blank': () => success(blank),
    });
    const opened = openInitial(host);
    await answer('OK');
    await opened;
    expect(state().document?.id).toBe('d3');
  });
});

describe('leaving unsaved work', () => {
  test.each([
    ['save', 'd2', 1],
    ['discard', 'd2', 0],
    ['cancel', 'd1', 0],
  ] as const)('asks, and %s leads to %s', async (choice, shown, saves) => {
    const host = new FakeHost({
      'dialog.unsaved': () => success(choice),
      'document.save': ({ id }) => success({ id, name: 'small.argmap' }),
      'document.blank': () => success(other),
    });
    changeMap();
    await newDocument(host);
    expect(state().document?.id).toBe(shown);
    expect(host.asked('document.save')).toHaveLength(saves);
  });

  test('stays if the save is cancelled', async () => {
    const host = new FakeHost({
      'dialog.unsaved': () => success('save' as const),
      'document.save': () => success(null),
      'document.blank': () => success(other),
    });
    changeMap();
    await newDocument(host);
    expect(state().document?.id).toBe('d1');
  });
});

describe('the host', () => {
  test('is told of the name and the unsaved mark, and closes the window only when it may', async () => {
    const choices = ['cancel', 'discard'] as const;
    let asked = 0;
    const host = new FakeHost({ 'dialog.unsaved': () => success(choices[asked++]!) });
    followHost(host);
    changeMap();
    expect(host.asked('window.describe').at(-1)).toEqual({
      name: 'small.argmap',
      unsaved: true,
      unkept: 0,
    });
    host.emit('close', null);
    await expect.poll(() => asked).toBe(1);
    expect(host.asked('window.close')).toHaveLength(0);
    host.emit('close', null);
    await expect.poll(() => host.asked('window.close')).toHaveLength(1);
  });

  test('opens what comes from outside, after asking about unsaved work', async () => {
    const host = new FakeHost({ 'dialog.unsaved': () => success('cancel' as const) });
    followHost(host);
    changeMap();
    host.emit('open', success(other));
    await expect.poll(() => host.asked('document.release')).toEqual([{ id: 'd2' }]);
    expect(state().document?.id).toBe('d1');
    undoStep();
    host.emit('open', success(other));
    await expect.poll(() => state().document?.id).toBe('d2');
  });
});

test('an edit that changes nothing is no step', () => {
  expect(edit('Nothing', undefined)).toBe(false);
  expect(edit('Nothing', {})).toBe(false);
  expect(state().history.done).toHaveLength(0);
});

test('a map of more records than can be opened again is not saved, and said to be open still', async () => {
  const host = new FakeHost();
  const { derived } = state();
  const ids = Array.from({ length: MAX_RECORDS + 1 }, (_, n) => `a${n}`);
  const sources = ids.map((id) => ({ id, title: '' }));
  useSession.setState(shown(advance(derived, { sources: { added: sources } })));
  const saved = saveDocument(host);
  const { message } = await answer('OK');
  expect(message).toMatch(/^The map has 200,\d+ statements, .* Your map is still open\.$/);
  expect([await saved, host.asked('document.save')]).toEqual([false, []]);
});
