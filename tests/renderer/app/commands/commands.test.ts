import { beforeEach, describe, expect, test, vi } from 'vitest';
import { relationsOnto } from '../../../../core/model/structure';
import { commandTable } from '../../../../renderer/app/commands/command-table';
import { menuBar } from '../../../../renderer/app/commands/menus';
import { tidy } from '../../../../renderer/app/commands/view-commands';
import { deleteSelection, redo, selectAll, undo } from '../../../../renderer/features/editing/edit-commands';
import { switchSupportAndAttack } from '../../../../renderer/features/editing/relation-commands';
import {
  addAttack,
  addSupport,
  addThesis,
  editText,
  kindCommands,
} from '../../../../renderer/features/editing/statement-commands';
import type { CommandMenu } from '../../../../renderer/state/commands/command';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { editingField } from '../../../../renderer/state/editing';
import { dropMove, moveBoxes } from '../../../../renderer/state/edits/move';
import { isUnsaved } from '../../../../renderer/state/is-unsaved';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { cancelEditing, commitEditing, typeText } from '../../../../renderer/state/text-editing';
import { questionsField } from '../../../../renderer/ui/ask';
import { appWith, openInSession, SMALL_MAP, textOf } from '../../session-of';

const app = appWith();
const state = useSession.getState;
beforeEach(() => openInSession(SMALL_MAP));

describe('the command table', () => {
  test('has every id once, and shares few shortcuts', () => {
    const ids = commandTable.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const shortcuts = commandTable.flatMap((command) => command.shortcuts ?? []);
    const shared = shortcuts.filter((shortcut, index) => shortcuts.indexOf(shortcut) < index);
    // Each of these ends or confirms what is under way, or is about a row of the sheet, and otherwise means something else.
    expect([...new Set(shared)].sort()).toEqual([
      'Alt+ArrowDown',
      'Alt+ArrowUp',
      'B',
      'Enter',
      'Escape',
      'X',
    ]);
  });

  test('has every command of the menus', () => {
    const inMenus = (menu: CommandMenu): string[] =>
      menu.entries.flatMap((entry) =>
        entry === 'line' ? [] : 'entries' in entry ? inMenus(entry) : [entry.id],
      );
    const ids = commandTable.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(menuBar.flatMap(inMenus)));
  });
});

describe('a command', () => {
  test('does nothing while it is not enabled', async () => {
    await runCommand(addSupport, app);
    await runCommand(undo, app);
    expect(state().map.statements.size).toBe(3);
    expect(editingField.get()).toBeNull();
  });

  test('that fails says so and leaves the map as it was', async () => {
    const broken = {
      ...undo,
      title: 'Break',
      enabled: () => true,
      run: () => Promise.reject(new Error('no')),
    };
    const { map } = state();
    const log = vi.spyOn(console, 'error').mockReturnValue();
    void runCommand(broken, app);
    await expect.poll(() => questionsField.get()[0]?.question.title).toBe('“Break” did not work');
    expect(state().map).toBe(map);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test('keeps a text that is being typed before it does anything', async () => {
    select(['t']);
    await runCommand(editText, app);
    typeText('It is not so');
    await runCommand(selectAll, app);
    expect(textOf('t')).toBe('It is not so');
  });
});

describe('adding', () => {
  test('an attack on a counterpoint begins a rebuttal, which is one step with its text', async () => {
    select(['c']);
    await runCommand(addAttack, app);
    typeText('Not against it');
    commitEditing();

    const [relation] = relationsOnto(state().map, 'c');
    const rebuttal = state().map.statements.get(relation!.premises[0]!);
    expect(relation?.kind).toBe('attacks');
    expect(rebuttal).toMatchObject({ kind: 'rebuttal', text: 'Not against it' });
    expect(state().selection).toEqual([rebuttal!.id]);
    expect(state().history.done.map(({ title }) => title)).toEqual(['Add attacking statement']);

    await runCommand(undo, app);
    expect(state().map.statements.size).toBe(3);
    expect(state().selection).toEqual(['c']);
    expect(isUnsaved(state())).toBe(false);
    await runCommand(redo, app);
    expect(textOf(rebuttal!.id)).toBe('Not against it');
  });

  test.each([
    ['left without a text', () => commitEditing()],
    ['given up', () => cancelEditing()],
  ])('a statement that is %s leaves no trace, not even in what can be redone', async (_, leave) => {
    select(['e']);
    await runCommand(deleteSelection, app);
    await runCommand(undo, app);
    const { map, history } = state();
    await runCommand(addSupport, app);
    leave();
    expect(state().map).toBe(map);
    expect(state().history).toBe(history);
    expect(state().selection).toEqual(['e']);
  });

  test('to a relation undercuts it', async () => {
    select(['r']);
    await runCommand(addAttack, app);
    typeText('That does not follow');
    commitEditing();
    expect(relationsOnto(state().map, 'r')).toHaveLength(1);
  });

  test('a thesis needs no selection', async () => {
    await runCommand(addThesis, app);
    typeText('Another thesis');
    commitEditing();
    expect([...state().map.statements.values()].filter(({ kind }) => kind === 'thesis')).toHaveLength(2);
  });
});

describe('reworking', () => {
  test('changes the kind of all selected statements, and says which kind holds', async () => {
    const evidence = kindCommands.find(({ title }) => title === 'Evidence')!;
    select(['e', 'c']);
    expect(evidence.checked?.(state())).toBe(false);
    await runCommand(evidence, app);
    expect(state().map.statements.get('e')?.kind).toBe('evidence');
    expect(state().map.statements.get('c')?.kind).toBe('evidence');
    expect(evidence.checked?.(state())).toBe(true);
  });

  test('switches support and attack', async () => {
    select(['r']);
    await runCommand(switchSupportAndAttack, app);
    expect(state().map.relations.get('r')?.kind).toBe('attacks');
  });

  test('deletes, and selects what the deleted bore on', async () => {
    select(['e']);
    await runCommand(deleteSelection, app);
    expect(state().map.statements.has('e')).toBe(false);
    expect(state().map.relations.has('r')).toBe(false);
    expect(state().selection).toEqual(['t']);
  });

  test('keeps boxes where they are dropped, until they are tidied', async () => {
    const { scene } = state();
    moveBoxes([{ id: 'e', x: 700.4, y: 500 }]);
    expect(state().scene.boxes.get('e')).toMatchObject({ x: 700.4, y: 500 });
    expect(state().map.places.size).toBe(0);
    dropMove();
    expect(state().map.places.get('e')).toEqual({ id: 'e', x: 700, y: 500 });
    await runCommand(tidy, app);
    expect(state().map.places.size).toBe(0);
    expect(state().scene.boxes.get('e')).toEqual(scene.boxes.get('e'));
  });
});
