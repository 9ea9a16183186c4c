import { beforeEach, describe, expect, test } from 'vitest';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { hostMenus } from '../../../renderer/app/commands/host-menus';
import { redo, undo } from '../../../renderer/features/editing/edit-commands';
import {
  linkSelected,
  moveAfter,
  unlinkSelected,
} from '../../../renderer/features/editing/relation-commands';
import { makeThesis, mergeSelected } from '../../../renderer/features/editing/statement-commands';
import { keepAndAddSibling, splitAtCaret } from '../../../renderer/features/editing/typing-commands';
import { runCommand } from '../../../renderer/state/commands/run-command';
import { editingField } from '../../../renderer/state/editing';
import { copySelected, cutSelected, pasteCopied } from '../../../renderer/state/edits/clipboard';
import { deleteSelected } from '../../../renderer/state/edits/delete';
import { duplicate } from '../../../renderer/state/edits/paste';
import { rerouteHead, rerouteTail } from '../../../renderer/state/edits/reroute';
import { select } from '../../../renderer/state/select';
import { useSession } from '../../../renderer/state/session';
import { startEditing, typeText } from '../../../renderer/state/text-editing';
import { questionsField } from '../../../renderer/ui/ask';
import { appWith, openInSession, textOf } from '../session-of';

/** A thesis `t`; `e` supports it, and `p` and `q` support `e`; `c` attacks it; `u` undercuts that attack. */
const MAP = JSON.stringify({
  format: 'argument-map',
  version: 1,
  title: 'A map',
  statements: [
    { id: 't', kind: 'thesis', text: 'It is so' },
    { id: 'e', kind: 'explanation', text: 'For it' },
    { id: 'p', kind: 'evidence', text: 'A proof' },
    { id: 'q', kind: 'evidence', text: 'Another proof' },
    { id: 'c', kind: 'counterpoint', text: 'Against it' },
    { id: 'u', kind: 'rebuttal', text: 'That does not follow' },
  ],
  relations: [
    { id: 'et', kind: 'supports', premises: ['e'], target: 't' },
    { id: 'pe', kind: 'supports', premises: ['p'], target: 'e' },
    { id: 'qe', kind: 'supports', premises: ['q'], target: 'e', order: 1 },
    { id: 'ct', kind: 'attacks', premises: ['c'], target: 't', order: 1 },
    { id: 'uct', kind: 'attacks', premises: ['u'], target: 'ct' },
  ],
  sources: [],
});

const app = appWith();
const state = useSession.getState;
const statements = () => [...state().map.statements.keys()].sort();
const titles = () => state().history.done.map(({ title }) => title);
const answer = (value: string) => questionsField.get()[0]?.answer(value);
beforeEach(() => openInSession(MAP));

describe('deleting', () => {
  test('a leaf asks nothing', async () => {
    select(['p']);
    await deleteSelected();
    expect(statements()).toEqual(['c', 'e', 'q', 't', 'u']);
    expect(state().selection).toEqual(['e']);
    expect(titles()).toEqual(['Delete statement']);
  });

  test.each([
    ['cancel', ['c', 'e', 'p', 'q', 't', 'u'], []],
    ['branch', ['c', 't', 'u'], ['Delete branch']],
    ['keep', ['c', 'p', 'q', 't', 'u'], ['Delete and keep what bears on it']],
  ])('in the middle asks, and does what “%s” says', async (choice, left, done) => {
    select(['e']);
    const deleted = deleteSelected();
    const { question } = questionsField.get()[0]!;
    expect(question.choices.map(({ label }) => label)).toEqual([
      'Keep what bears on it',
      'Delete branch (3 statements)',
      'Cancel',
    ]);
    expect(question.cancelled).toBe('cancel');
    answer(choice);
    await deleted;
    expect(statements()).toEqual(left);
    expect(titles()).toEqual(done);
    if (choice === 'keep') expect(relationsFrom(state().map, 'p')[0]?.target).toBe('t');
    await runCommand(undo, app);
    expect(statements()).toEqual(['c', 'e', 'p', 'q', 't', 'u']);
    expect(state().selection).toEqual(['e']);
  });

  test('what is undercut asks as well, for the undercut would hit nothing', async () => {
    select(['c']);
    const deleted = deleteSelected();
    answer('branch');
    await deleted;
    expect(statements()).toEqual(['e', 'p', 'q', 't']);
  });

  test('a whole branch that is selected asks nothing, and several in the middle are asked about together', async () => {
    select(['e', 'p', 'q']);
    await deleteSelected();
    expect(statements()).toEqual(['c', 't', 'u']);
    await runCommand(undo, app);

    select(['e', 'c']);
    const deleted = deleteSelected();
    expect(questionsField.get()[0]?.question.choices[1]?.label).toBe('Delete branches (5 statements)');
    answer('keep');
    await deleted;
    expect(statements()).toEqual(['p', 'q', 't', 'u']);
    expect(titles()).toHaveLength(1);
  });

  test('the Edit menu says what would be undone', async () => {
    select(['p']);
    await deleteSelected();
    const edit = () => hostMenus(state())[1]!.items.map((item) => ('title' in item ? item.title : ''));
    expect(edit()[0]).toBe('Undo Delete statement');
    await runCommand(undo, app);
    expect(edit()[1]).toBe('Redo Delete statement');
    await runCommand(redo, app);
    expect(statements()).not.toContain('p');
  });
});

describe('reworking', () => {
  test('splits the text that is being typed, as one step with the typing', async () => {
    startEditing('e');
    typeText('  For it, and more');
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = '  For it, and more';
    field.focus();
    field.setSelectionRange(10, 10);
    await runCommand(splitAtCaret, app);
    field.remove();
    const [second] = state().selection;
    expect([textOf('e'), textOf(second!)]).toEqual(['For it,', 'and more']);
    expect(relationsFrom(state().map, second!)[0]).toMatchObject({ kind: 'supports', target: 't' });
    expect(titles()).toEqual(['Split statement']);
    await runCommand(undo, app);
    expect(textOf('e')).toBe('For it');
  });

  test('goes on editing where there is nothing to split', async () => {
    startEditing('e');
    await runCommand(splitAtCaret, app);
    expect(editingField.get()?.id).toBe('e');
    expect(titles()).toEqual([]);
  });

  test('merges what is selected into the first', async () => {
    select(['q', 'p']);
    await runCommand(mergeSelected, app);
    expect(textOf('q')).toBe('Another proof A proof');
    expect(statements()).not.toContain('p');
    expect(state().selection).toEqual(['q']);
  });

  test('links statements by what they have in common, and unlinks them', async () => {
    select(['p', 'c']);
    expect(linkSelected.enabled(state())).toBe(false);
    select(['p', 'q']);
    await runCommand(linkSelected, app);
    expect(relationsOnto(state().map, 'e').map(({ premises }) => premises)).toEqual([['p', 'q']]);
    expect(state().selection).toEqual(['pe']);
    await runCommand(unlinkSelected, app);
    expect(relationsOnto(state().map, 'e')).toHaveLength(2);
    expect(state().selection).toEqual(['p', 'q']);
  });

  test('moves among siblings', async () => {
    select(['p']);
    await runCommand(moveAfter, app);
    expect(relationsOnto(state().map, 'e').map(({ id }) => id)).toEqual(['qe', 'pe']);
    expect(moveAfter.enabled(state())).toBe(false);
  });

  test('makes a statement the thesis', async () => {
    select(['e']);
    await runCommand(makeThesis, app);
    expect(state().map.statements.get('t')?.kind).toBe('claim');
    expect(makeThesis.enabled(state())).toBe(false);
  });

  test('reroutes the head and the tail of a relation', () => {
    rerouteHead('pe', 't');
    expect(state().map.relations.get('pe')?.target).toBe('t');
    rerouteTail('et', 'e', 'q');
    expect(state().map.relations.get('et')?.premises).toEqual(['q']);
    rerouteHead('et', 'q');
    expect(state().map.relations.get('et')?.target).toBe('t');
  });

  test('a row of siblings ends with an empty one, which vanishes', async () => {
    startEditing('p');
    typeText('A better proof');
    await runCommand(keepAndAddSibling, app);
    const first = editingField.get()!.id;
    typeText('And one more');
    await runCommand(keepAndAddSibling, app);
    await runCommand(keepAndAddSibling, app);
    expect(editingField.get()).toBeNull();
    expect(state().selection).toEqual([first]);
    expect(textOf('p')).toBe('A better proof');
    const onto = relationsOnto(state().map, 'e').map(({ premises }) => premises[0]);
    expect(onto).toEqual(['p', first, 'q']);
    expect(titles()).toEqual(['Edit text', 'Add sibling']);
  });
});

describe('the clipboard', () => {
  test('takes branches with their undercuts, and pastes them under what is selected, under new ids', () => {
    select(['c']);
    const copied = copySelected()!;
    expect(copied.text).toContain('Against it');
    select(['e']);
    pasteCopied(copied);
    const [copy] = state().selection;
    expect(textOf(copy!)).toBe('Against it');
    expect(relationsFrom(state().map, copy!)[0]).toMatchObject({ kind: 'attacks', target: 'e' });
    select(['e']);
    pasteCopied({ text: copied.text });
    expect(relationsFrom(state().map, state().selection[0]!)[0]).toMatchObject({
      kind: 'attacks',
      target: 'e',
    });
    expect(titles()).toEqual(['Paste', 'Paste']);
    expect(state().map.statements.size).toBe(10);
  });

  test('pastes an undercut onto a relation', () => {
    select(['u']);
    const copied = copySelected()!;
    select(['et']);
    pasteCopied(copied);
    const [copy] = state().selection;
    expect(relationsFrom(state().map, copy!)[0]).toMatchObject({ kind: 'attacks', target: 'et' });
  });

  test('cuts a branch as one step', async () => {
    select(['e']);
    const copied = cutSelected()!;
    expect(statements()).toEqual(['c', 't', 'u']);
    expect(state().selection).toEqual(['t']);
    pasteCopied(copied);
    expect(relationsOnto(state().map, state().selection[0]!)).toHaveLength(2);
    await runCommand(undo, app);
    await runCommand(undo, app);
    expect(statements()).toEqual(['c', 'e', 'p', 'q', 't', 'u']);
  });

  test('over its own original, or by the command, makes a duplicate beside it', () => {
    select(['e']);
    pasteCopied(copySelected()!);
    expect(relationsFrom(state().map, state().selection[0]!)[0]?.target).toBe('t');
    duplicate(new Set(['u']));
    expect(relationsFrom(state().map, state().selection[0]!)[0]).toMatchObject({
      kind: 'attacks',
      target: 'ct',
    });
    expect(relationsOnto(state().map, 'ct')).toHaveLength(2);
  });

  test('makes statements of an indented list, of the kind that is usual there', () => {
    select(['e']);
    pasteCopied({ text: 'First\n\tUnder it\nSecond\n' });
    const pasted = state().selection;
    expect(pasted.map(textOf)).toEqual(['First', 'Second']);
    expect(state().map.statements.get(pasted[0]!)?.kind).toBe('evidence');
    expect(relationsOnto(state().map, pasted[0]!)).toHaveLength(1);
    expect(state().map.statements.size).toBe(9);
  });

  test('pastes by itself where nothing is selected, and says so where there is nothing to paste', () => {
    select([]);
    pasteCopied({ text: 'Alone' });
    expect(relationsFrom(state().map, state().selection[0]!)).toEqual([]);
    const { map } = state();
    pasteCopied({ text: '  \n ' });
    expect(state().map).toBe(map);
  });
});
