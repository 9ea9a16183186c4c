import { beforeEach, expect, test } from 'vitest';
import { deleteRecords } from '../../../../core/edit/deleting/delete-records';
import { weighAnew } from '../../../../core/weigh/weigh-anew';
import { keepTried, throwAway, tried, tryBases, whatIfOf } from '../../../../renderer/features/crux/what-if';
import { undoStep } from '../../../../renderer/state/dispatch';
import { edit } from '../../../../renderer/state/edits/edit';
import { useSession } from '../../../../renderer/state/session';
import { openInSession, SMALL_MAP } from '../../session-of';

const map = () => useSession.getState().map;
const strength = () => whatIfOf(map(), tried.get()).strengthOf('t');
const weighed = () => weighAnew(map()).strengthOf('t');

beforeEach(() => {
  openInSession(SMALL_MAP);
  throwAway();
});

test('what is tried is thrown away without a trace', () => {
  const before = map();
  tryBases([['c', 0.9]]);
  tryBases([['e', 0.1]]);
  expect(strength()).not.toBe(weighed());
  throwAway();
  expect(strength()).toBe(weighed());
  expect(map()).toBe(before);
});

test('what is tried is kept as one step, and the map is then as strong as was said', () => {
  tryBases([
    ['c', 0.9],
    ['e', 0.1],
  ]);
  const said = strength();
  keepTried();
  expect(weighed()).toBeCloseTo(said!, 12);
  expect(tried.get().size).toBe(0);
  expect(useSession.getState().history.done).toHaveLength(1);
  undoStep();
  expect(map().statements.get('c')?.baseScore).toBeUndefined();
  expect(map().statements.get('e')?.baseScore).toBeUndefined();
});

test('what is tried of a statement goes with it', () => {
  tryBases([['c', 0.9]]);
  edit('Delete statement', deleteRecords(map(), ['c']));
  expect(tried.get().size).toBe(0);
  expect(strength()).toBe(weighed());
});
