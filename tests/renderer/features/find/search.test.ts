import { beforeEach, describe, expect, test } from 'vitest';
import { emptyQuery } from '../../../../core/find/query';
import { endFind, find, findNext, findPrevious } from '../../../../renderer/features/find/find-commands';
import { findField } from '../../../../renderer/features/find/find-field';
import { foundLabel } from '../../../../renderer/features/find/found-label';
import { markedMatches, matchesOf } from '../../../../renderer/features/find/matches';
import { changeQuery, toggleFilter } from '../../../../renderer/features/find/search';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

const app = appWith();
const state = useSession.getState;
const type = (text: string) => changeQuery({ ...findField.get().query, text }, app.viewport);

beforeEach(() => openInSession(SMALL_MAP));

describe('finding as one types', () => {
  test('goes to the first from where the search set out, and stays there while it is still found', async () => {
    select(['e']);
    await runCommand(find, app);
    type('i');
    expect(matchesOf(state()).ids).toEqual(['t', 'e', 'c']);
    expect(state().selection).toEqual(['e']);
    expect(foundLabel(state())).toBe('2 of 3');
    type('it is');
    expect(state().selection).toEqual(['t']);
    expect(foundLabel(state())).toBe('1 of 1');
    type('it');
    expect(state().selection).toEqual(['e']);
    type('it xyz');
    expect(state().selection).toEqual(['e']);
    expect(foundLabel(state())).toBe('Nothing found');
    type('');
    expect(foundLabel(state())).toBe('');
  });

  test('goes on and back in reading order, round and round', async () => {
    await runCommand(find, app);
    type('it');
    const steps: (string | undefined)[] = [];
    for (const command of [findNext, findNext, findNext, findPrevious]) {
      await runCommand(command, app);
      steps.push(state().selection[0]);
    }
    expect(steps).toEqual(['e', 'c', 't', 'c']);
  });

  test('goes on from the relation of a statement', async () => {
    await runCommand(find, app);
    type('it');
    select(['r']);
    await runCommand(findNext, app);
    expect(state().selection).toEqual(['c']);
  });

  test('picks out by filters, which can be taken away again', async () => {
    await runCommand(find, app);
    await toggleFilter({ by: 'answers', value: 'unanswered' }, app.viewport);
    expect(state().selection).toEqual(['c']);
    await toggleFilter({ by: 'kind', value: 'thesis' }, app.viewport);
    expect(foundLabel(state())).toBe('Nothing found');
    await toggleFilter({ by: 'answers', value: 'unanswered' }, app.viewport);
    expect(matchesOf(state()).ids).toEqual(['t']);
  });

  test('marks while the bar is open, a moment after the last letter; the query stays to go on with', async () => {
    await runCommand(find, app);
    type('so');
    expect(markedMatches(state()).ids).toEqual([]);
    await expect.poll(() => markedMatches(state()).ids).toEqual(['t']);
    await runCommand(endFind, app);
    expect(markedMatches(state()).ids).toEqual([]);
    expect(state().selection).toEqual(['t']);
    expect(findField.get().query).toEqual({ ...emptyQuery, text: 'so' });
    await runCommand(findNext, app);
    expect(findField.get().open).toBe(true);
    expect(markedMatches(state()).ids).toEqual(['t']);
  });
});
