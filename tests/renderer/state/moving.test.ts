import { beforeEach, describe, expect, test } from 'vitest';
import { relationsFrom } from '../../../core/model/structure';
import { commandTable } from '../../../renderer/app/commands/command-table';
import { cancelDragging, selectNothing } from '../../../renderer/features/editing/edit-commands';
import {
  cancelTarget,
  confirmTarget,
  connectTo,
  joinTo,
  moveTo,
  switchTarget,
} from '../../../renderer/features/editing/picking-commands';
import { commandFor } from '../../../renderer/state/commands/keyboard';
import { runCommand } from '../../../renderer/state/commands/run-command';
import { dropMove, moveBoxes, moveOver, movingField } from '../../../renderer/state/edits/move';
import { pickingField } from '../../../renderer/state/picking';
import { select } from '../../../renderer/state/select';
import { useSession } from '../../../renderer/state/session';
import { appWith, openInSession, SMALL_MAP } from '../session-of';

const app = appWith();
const state = useSession.getState;
beforeEach(() => openInSession(SMALL_MAP));

/** A point of a statement's box. */
function pointOf(id: string, across: number) {
  const { x, y, width, height } = state().scene.boxes.get(id)!;
  return { x: x + width * across, y: y + height / 2 };
}

const pressed = (key: string) => commandFor(new KeyboardEvent('keydown', { key }), app, commandTable);

describe('a box that is dragged', () => {
  test.each([
    ['left', 0.2, 'supports'],
    ['right', 0.8, 'attacks'],
  ])('bears on what it is dropped on: in the %s half it %s', (_, across, kind) => {
    moveBoxes([{ id: 'e', x: 900, y: 900 }]);
    moveOver(pointOf('c', Number(across)));
    expect(movingField.get()?.drop).toEqual({ target: 'c', kind });
    dropMove();
    expect(relationsFrom(state().map, 'e')).toMatchObject([{ id: 'r', kind, target: 'c' }]);
    expect(state().map.places.size).toBe(0);
    expect(state().history.done).toHaveLength(1);
  });

  test('undercuts the relation whose sign it is dropped on', () => {
    moveBoxes([{ id: 'e', x: 900, y: 900 }]);
    moveOver(state().scene.arrows.get('a')!.mark);
    dropMove();
    expect(relationsFrom(state().map, 'e')).toMatchObject([{ kind: 'attacks', target: 'a' }]);
  });

  test('is not dropped on itself, nor on what moves along', () => {
    moveBoxes([{ id: 't', x: 500, y: 500 }]);
    moveOver(pointOf('t', 0.5));
    expect(movingField.get()?.drop).toBeNull();
    moveOver(pointOf('e', 0.5));
    expect(movingField.get()?.drop).toBeNull();
  });

  test('stays where it was after Escape, whatever the pointer does then', () => {
    const { scene, map } = state();
    moveBoxes([{ id: 'e', x: 900, y: 900 }]);
    expect(pressed('Escape')).toBe(cancelDragging);
    void runCommand(cancelDragging, app);
    moveBoxes([{ id: 'e', x: 950, y: 950 }]);
    expect(state().scene).toBe(scene);
    dropMove();
    expect(state().map).toBe(map);
    expect(movingField.get()).toBeNull();
  });
});

describe('a target that is looked for', () => {
  test('is what is selected; Enter connects, and means editing again afterwards', async () => {
    select(['e']);
    await runCommand(connectTo, app);
    select(['c']);
    expect(pressed('Enter')).toBe(confirmTarget);
    await runCommand(switchTarget, app);
    await runCommand(confirmTarget, app);
    const [relation] = relationsFrom(state().map, 'e').filter(({ target }) => target === 'c');
    expect(relation).toMatchObject({ kind: 'supports', premises: ['e'] });
    expect(state().selection).toEqual([relation!.id]);
    select(['e']);
    expect(pressed('Enter')?.id).toBe('statement.edit');
  });

  test('is given up by Escape, which selects what it was for', async () => {
    select(['e']);
    await runCommand(connectTo, app);
    select(['c']);
    expect(pressed('Escape')).toBe(cancelTarget);
    await runCommand(cancelTarget, app);
    expect(state().selection).toEqual(['e']);
    expect(pressed('Escape')).toBe(selectNothing);
    expect(state().history.done).toHaveLength(0);
  });

  test('is refused where it makes no sense, and goes on', async () => {
    select(['e']);
    await runCommand(connectTo, app);
    select(['t']);
    await runCommand(confirmTarget, app);
    expect(pickingField.get()).not.toBeNull();
    expect(state().history.done).toHaveLength(0);
  });

  test('takes a statement over, or a relation', async () => {
    select(['e']);
    await runCommand(moveTo, app);
    select(['c']);
    await runCommand(confirmTarget, app);
    expect(relationsFrom(state().map, 'e')).toMatchObject([{ id: 'r', kind: 'attacks', target: 'c' }]);
    select(['r']);
    await runCommand(moveTo, app);
    select(['t']);
    await runCommand(confirmTarget, app);
    expect(state().map.relations.get('r')).toMatchObject({ kind: 'supports', target: 't' });
    expect(state().selection).toEqual(['r']);
  });

  test('gets a further premise', async () => {
    openInSession(SMALL_MAP.replace('"attacks", "premises": ["c"]', '"supports", "premises": ["c"]'));
    select(['c']);
    await runCommand(joinTo, app);
    select(['e']);
    await runCommand(confirmTarget, app);
    expect(state().map.relations.get('r')?.premises).toEqual(['e', 'c']);
  });
});
