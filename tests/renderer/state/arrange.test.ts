import { beforeEach, expect, test } from 'vitest';
import { serialiseMap } from '../../../core/file/serialise-map';
import { walkCommands } from '../../../renderer/features/editing/walk-commands';
import { undoStep } from '../../../renderer/state/dispatch';
import { orient } from '../../../renderer/state/edits/arrange';
import { isUnsaved } from '../../../renderer/state/is-unsaved';
import { select } from '../../../renderer/state/select';
import { useSession } from '../../../renderer/state/session';
import { type Direction, walk } from '../../../renderer/state/walk';
import { mapOf } from '../../support/map-of';
import { openInSession } from '../session-of';

const state = useSession.getState;
const map = mapOf({ t: 'thesis', a: 'explanation', b: 'explanation' }, ['r1: a + t', 'r2: b + t']);
beforeEach(() => openInSession(serialiseMap(map)));

/** Where each direction leads from a statement. */
function ways(from: string) {
  return Object.fromEntries(
    (['up', 'down', 'left', 'right'] as const satisfies readonly Direction[]).map((direction) => {
      select([from]);
      walk(direction);
      return [direction, state().selection[0]];
    }),
  );
}

test('from left to right the keys lead where the eye sees things', () => {
  expect(ways('a')).toEqual({ up: 't', down: 'a', left: 'a', right: 'b' });
  orient('right');
  expect(ways('a')).toEqual({ left: 't', right: 'a', up: 'a', down: 'b' });
  select([]);
  walk('right');
  expect(state().selection).toEqual(['t']);
  const right = walkCommands.find(({ id }) => id === 'go.right')!;
  expect(right.detail!(state())).toBe('to what bears on it');
});

test('the layout is a step: it is unsaved, undone, and written into the file', () => {
  orient('right');
  expect(isUnsaved(state())).toBe(true);
  expect(JSON.parse(serialiseMap(state().map)).view).toEqual({ orientation: 'right' });
  const { boxes } = state().scene;
  expect(boxes.get('a')!.x).toBeGreaterThan(boxes.get('t')!.x + boxes.get('t')!.width);
  undoStep();
  expect(isUnsaved(state())).toBe(false);
  expect(state().scene.boxes.get('a')!.y).toBeGreaterThan(state().scene.boxes.get('t')!.y);
  expect(serialiseMap(state().map)).toBe(serialiseMap(map));
});
