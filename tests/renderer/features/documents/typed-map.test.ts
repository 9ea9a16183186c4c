import { beforeEach, expect, test } from 'vitest';
import { keepChanges } from '../../../../renderer/features/documents/keep-changes';
import { typedMap } from '../../../../renderer/features/documents/typed-map';
import { notesEdit, scoreEdit } from '../../../../renderer/features/fields/field-edits';
import { typeDraft } from '../../../../renderer/state/field-draft';
import { useSession } from '../../../../renderer/state/session';
import { startEditing, typeText } from '../../../../renderer/state/text-editing';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP } from '../../session-of';

beforeEach(() => {
  openInSession(SMALL_MAP);
});

const typed = () => typedMap(useSession.getState()).statements;

test('what is being typed, in a box or beside the map, is in the map that is kept for a crash', () => {
  startEditing('e');
  typeText('For it, surely');
  expect(typed().get('e')?.text).toBe('For it, surely');
  const keep = (text: string) => notesEdit(['e', 'c'], text);
  typeDraft({ field: 'notes', text: 'Ask Ana', from: '', keep });
  expect(typed().get('e')).toMatchObject({ text: 'For it, surely', notes: 'Ask Ana' });
  expect(typed().get('c')?.notes).toBe('Ask Ana');
  // Nothing of it is done yet.
  expect(useSession.getState().map.statements.get('e')).toMatchObject({ text: 'For it' });
  expect(useSession.getState().history.done).toEqual([]);
});

test('a text that cannot be kept changes nothing', () => {
  typeDraft({ field: 'score', text: 'much', from: '', keep: () => undefined });
  expect(typed()).toBe(useSession.getState().map.statements);
  typeDraft({ field: 'score', text: '', from: '', keep: () => scoreEdit(['e'], 1) });
  expect(typed()).toBe(useSession.getState().map.statements);
});

test('a host is given it while it is typed', async () => {
  const host = new FakeHost();
  const stop = keepChanges(host);
  typeDraft({ field: 'notes', text: 'Ask Ana', from: '', keep: (text) => notesEdit(['e'], text) });
  await expect.poll(() => host.asked('recovery.begin')).toHaveLength(1);
  expect(JSON.stringify(host.asked('recovery.begin'))).toContain('Ask Ana');
  stop();
});
