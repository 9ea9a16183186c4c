import { beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../../../core/derived/advance';
import { deleteRecords } from '../../../../core/edit/deleting/delete-records';
import { focusedBranch, focusedOn, isDimmed } from '../../../../renderer/features/navigate/branch';
import { endFocus, focusOnBranch } from '../../../../renderer/features/navigate/focus-commands';
import { changeWay, focusPath, otherWays } from '../../../../renderer/features/navigate/focus-on';
import { visitedField } from '../../../../renderer/features/navigate/visited';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { undoStep } from '../../../../renderer/state/dispatch';
import { edit } from '../../../../renderer/state/edits/edit';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { shown } from '../../../../renderer/state/shown';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

/** `v` supports both `e` and `c`, which bear on `t`. */
const SHARED = SMALL_MAP.replace(
  '"statements": [',
  '"statements": [\n    { "id": "v", "kind": "evidence", "text": "A survey" },',
).replace(
  '"relations": [',
  '"relations": [\n    { "id": "q", "kind": "supports", "premises": ["v"], "target": "e" }, { "id": "p", "kind": "supports", "premises": ["v"], "target": "c" },',
);
const app = appWith();
const state = useSession.getState;
beforeEach(() => openInSession(SHARED));

describe('focus on a branch', () => {
  test('dims all else, until it is left', async () => {
    select(['e']);
    await runCommand(focusOnBranch, app);
    expect([...focusedBranch(state())!].sort()).toEqual(['e', 'q', 'v']);
    expect(['t', 'c', 'r', 'p'].every((id) => isDimmed(state(), id))).toBe(true);
    expect(focusOnBranch.enabled(state())).toBe(false);
    await runCommand(endFocus, app);
    expect(isDimmed(state(), 't')).toBe(false);
    expect(state().selection).toEqual(['e']);
  });

  test('has the way that one came by, and another one to choose', async () => {
    visitedField.patch({ trail: ['t', 'c'] });
    select(['v']);
    await runCommand(focusOnBranch, app);
    expect(focusPath(state())).toEqual(['t', 'c', 'v']);
    expect(otherWays(state().map, focusPath(state()), 2)).toEqual(['e']);
    changeWay(2, 'e');
    expect(focusPath(state())).toEqual(['t', 'e', 'v']);
    expect(focusedOn(state())).toBe('v');
  });

  test('finds a new way when the old one is cut, ends with its statement, and comes back with it', async () => {
    visitedField.patch({ trail: ['t', 'c'] });
    select(['v']);
    await runCommand(focusOnBranch, app);
    edit('Delete', deleteRecords(state().map, ['c']));
    expect(focusPath(state())).toEqual(['t', 'e', 'v']);
    edit('Delete', deleteRecords(state().map, ['v']));
    expect(focusedOn(state())).toBeUndefined();
    expect(isDimmed(state(), 't')).toBe(false);
    undoStep();
    expect(focusedOn(state())).toBe('v');
  });

  test('opens the branch if it is collapsed', async () => {
    useSession.setState(shown(fold(state().derived, new Set(['e']))));
    select(['e']);
    await runCommand(focusOnBranch, app);
    expect(state().collapsed.has('e')).toBe(false);
  });
});
