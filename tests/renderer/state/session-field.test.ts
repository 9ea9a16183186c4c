import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setTitle } from '../../../core/edit/map/set-title';
import { dispatch, redoStep, undoStep } from '../../../renderer/state/dispatch';
import { useSession } from '../../../renderer/state/session';
import { resetFields, sessionField } from '../../../renderer/state/session-field';
import type { Transaction } from '../../../renderer/state/transaction';
import { openInSession, SMALL_MAP } from '../session-of';

const state = useSession.getState;
let told: [Transaction, string, string][] = [];
/** Counts the Changes, and knows what it was told of. */
const counted = sessionField<number>({
  name: 'counted',
  initial: 0,
  scope: 'document',
  apply: (transaction, value, before, now) => {
    told.push([transaction, before.map.title, now.map.title]);
    return value + 1;
  },
});
const kept = sessionField<string>({ name: 'kept', initial: '', scope: 'window' });
const partly = sessionField({
  name: 'partly',
  initial: { open: false, at: 0 },
  scope: 'document',
  reset: ({ open }) => ({ open, at: 0 }),
});

beforeEach(() => openInSession(SMALL_MAP));
afterEach(() => {
  told = [];
});

describe('a field of the session', () => {
  test('is told each Change once, with the state before and after it', () => {
    const change = setTitle(state().map, 'Another title');
    expect(dispatch({ title: 'Rename map', change })).toBe(true);
    expect(counted.get()).toBe(1);
    expect(told).toEqual([
      [{ title: 'Rename map', change, selection: [], kind: 'edit' }, 'A small map', 'Another title'],
    ]);
  });

  test('is told what is taken back, as the inverse, and what is done again', () => {
    dispatch({ title: 'Rename map', change: setTitle(state().map, 'Another title') });
    undoStep();
    redoStep();
    expect(told.map(([{ kind }, before, now]) => [kind, before, now])).toEqual([
      ['edit', 'A small map', 'Another title'],
      ['undo', 'Another title', 'A small map'],
      ['redo', 'A small map', 'Another title'],
    ]);
  });

  test('is not told where nothing changes', () => {
    expect(dispatch({ title: 'Nothing', change: {} })).toBe(false);
    expect(dispatch({ title: 'Nothing', change: undefined })).toBe(false);
    expect(told).toEqual([]);
  });

  test('changes in one step with the map', () => {
    const seen: [string, number][] = [];
    const stop = useSession.subscribe((now) => seen.push([now.map.title, counted.of(now)]));
    dispatch({ title: 'Rename map', change: setTitle(state().map, 'Another title') });
    stop();
    expect(seen).toEqual([['Another title', 1]]);
  });

  test('begins anew with another document, unless it is about the window', () => {
    counted.set(7);
    kept.set('as it was');
    partly.set({ open: true, at: 3 });
    useSession.setState({ fields: resetFields(state().fields) });
    expect(counted.get()).toBe(0);
    expect(kept.get()).toBe('as it was');
    expect(partly.get()).toEqual({ open: true, at: 0 });
  });
});
