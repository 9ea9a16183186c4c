import { beforeEach, expect, test } from 'vitest';
import { movedBoxes, pickBoxes } from '../../../../renderer/features/canvas/box-changes';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { openInSession, SMALL_MAP } from '../../session-of';

const state = useSession.getState;

beforeEach(() => openInSession(SMALL_MAP));

test('what is selected but not mounted goes along with what is dragged', () => {
  const { e, c } = Object.fromEntries(state().scene.boxes);
  select(['c', 'e']);
  const moved = movedBoxes(
    [{ id: 'e', type: 'position', dragging: true, position: { x: e!.x + 30, y: e!.y - 4 } }],
    { x: 1, y: 2 },
  );
  expect(moved).toEqual([
    { id: 'e', x: e!.x + 31, y: e!.y - 2 },
    { id: 'c', x: c!.x + 31, y: c!.y - 2 },
  ]);
});

test('nothing goes along with a box that is dragged alone, and nothing moves when it is let go', () => {
  select(['c']);
  const position = { x: 7, y: 8 };
  const alone = movedBoxes([{ id: 'e', type: 'position', dragging: true, position }], { x: 0, y: 0 });
  expect(alone).toEqual([{ id: 'e', ...position }]);
  expect(movedBoxes([{ id: 'e', type: 'position', dragging: false, position }], { x: 0, y: 0 })).toEqual([]);
});

test('a pick drops what React Flow does not know of, unless keys add', () => {
  const mounted = (id: string) => id !== 'c';
  select(['c', 'r']);
  pickBoxes([{ id: 'e', type: 'select', selected: true }], mounted, true);
  expect(state().selection).toEqual(['c', 'r', 'e']);
  pickBoxes([{ id: 't', type: 'select', selected: true }], (id) => id === 'e', false);
  expect(state().selection).toEqual(['e', 't']);
});
