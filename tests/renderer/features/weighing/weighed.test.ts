import { beforeEach, expect, test } from 'vitest';
import { setStatementFields } from '../../../../core/edit/statements/set-statement-fields';
import { weighAnew } from '../../../../core/weigh/weigh-anew';
import { weighedMap } from '../../../../renderer/features/weighing/weighed';
import { edit } from '../../../../renderer/state/edits/edit';
import { useSession } from '../../../../renderer/state/session';
import { openInSession, SMALL_MAP } from '../../session-of';

beforeEach(() => openInSession(SMALL_MAP));

test('an edit weighs what it reaches alone, from how the map was weighed before', () => {
  expect(weighedMap(useSession.getState().map).patched).toBe(0);
  edit('Set base score', setStatementFields(useSession.getState().map, ['t'], { baseScore: 0.9 }));
  edit('Edit notes', setStatementFields(useSession.getState().map, ['c'], { notes: 'Ask her.' }));
  const { map } = useSession.getState();
  const weighed = weighedMap(map);
  expect(weighed.patched).toBeGreaterThan(0);
  expect(weighed.strengthOf('t')).toBe(weighAnew(map).strengthOf('t'));
});
