import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkMap } from '../../../../core/check/check-map';
import { deleteRecords } from '../../../../core/edit/deleting/delete-records';
import type { Statement } from '../../../../core/model/argument-map';
import { relationsOnto } from '../../../../core/model/structure';
import { nextFinding, previousFinding } from '../../../../renderer/features/checks/check-commands';
import { ChecksPane } from '../../../../renderer/features/checks/checks-pane';
import { findingsField, settled } from '../../../../renderer/features/checks/findings';
import { followChecks } from '../../../../renderer/features/checks/follow-checks';
import { undo } from '../../../../renderer/features/editing/edit-commands';
import { readingField } from '../../../../renderer/features/reader/reading';
import { AppContext } from '../../../../renderer/state/app-context';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { editingField } from '../../../../renderer/state/editing';
import { edit } from '../../../../renderer/state/edits/edit';
import { draftField } from '../../../../renderer/state/field-draft';
import { panesField } from '../../../../renderer/state/panes';
import { pickingField } from '../../../../renderer/state/picking';
import { useSession } from '../../../../renderer/state/session';
import { commitEditing, typeText } from '../../../../renderer/state/text-editing';
import { appWith, openInSession } from '../../session-of';

const state = useSession.getState;
const app = appWith();
const lines = () => screen.getAllByRole('treeitem');
/** What a line says, without its buttons. */
const said = (line: Element | null) =>
  [...(line?.querySelectorAll('.unseen, .finding-message, .checks-group-title, .checks-count') ?? [])]
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
const names = () => screen.queryAllByRole('treeitem').map(said);
const press = (key: string, held = {}) => fireEvent.keyDown(document.activeElement!, { key, ...held });
const focused = () => said(document.activeElement);
const open = (statements: object[], relations: object[] = [], sources: object[] = []) =>
  openInSession(
    JSON.stringify({ format: 'argument-map', version: 1, title: '', statements, relations, sources }),
  );
const look = () =>
  act(() => findingsField.set(settled(findingsField.get(), state().map, checkMap(state().map))));
const show = () => {
  look();
  render(
    <AppContext value={app}>
      <ChecksPane />
    </AppContext>,
  );
};

beforeEach(() => {
  panesField.patch({ checks: true });
  // Nothing is laid out here: the panel is as high as it needs to be to mount all.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2_000);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(340);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const thesis = { id: 't', kind: 'thesis', text: 'Ships sink.' };
const doubt = { id: 'c', kind: 'counterpoint', text: 'Paint stops rust.' };
const attack = { id: 'a', kind: 'attacks', premises: ['c'], target: 't' };

describe('the panel', () => {
  test('is a tree that arrows walk; the map goes along, and Enter goes there', async () => {
    open([thesis, doubt], [attack]);
    show();
    expect(names()).toEqual([
      'Thesis without support 1',
      'Warning: Nothing supports the thesis “Ships sink”.',
      'Unanswered attacks 1',
      'Warning: Nothing answers the counterpoint “Paint stops rust” yet.',
    ]);
    expect(focused()).toBe('Thesis without support 1');
    press('ArrowDown');
    expect(focused()).toMatch(/Ships sink/);
    expect(state().selection).toEqual(['t']);
    press('End');
    expect(state().selection).toEqual(['c']);
    expect(lines().map((line) => line.tabIndex)).toEqual([-1, -1, -1, 0]);
    press('ArrowLeft');
    press('ArrowLeft');
    expect(names()).toHaveLength(3);
    expect(lines()[2]!.getAttribute('aria-expanded')).toBe('false');
    press('Home');
    press('ArrowRight');
    const goes = vi.spyOn(app.viewport, 'focus');
    press('Enter');
    expect(state().selection).toEqual(['t']);
    expect(goes).toHaveBeenCalledOnce();
  });

  test('leaves out the severities that are not wanted', () => {
    open([thesis, { id: 'x', kind: 'claim', text: 'Aside.' }]);
    show();
    expect(names()).toHaveLength(4);
    const filter = screen.getByRole('button', { name: 'Notes: 1' });
    fireEvent.click(filter);
    expect(filter.getAttribute('aria-pressed')).toBe('false');
    expect(names()).toHaveLength(2);
  });

  test('ignores with a reason by I, shows it as ignored, and takes it back', async () => {
    open([thesis]);
    show();
    press('ArrowDown');
    press('i');
    await screen.findByRole('textbox');
    fireEvent.change(document.activeElement!, { target: { value: 'Plain to see' } });
    expect(draftField.get()?.text).toBe('Plain to see');
    press('Enter');
    expect(state().map.statements.get('t')?.ignored).toEqual([
      { check: 'thesis-unsupported', reason: 'Plain to see' },
    ]);
    look();
    expect(names()).toEqual(['Ignored 1']);
    expect(focused()).toBe('Ignored 1');
    press('ArrowRight');
    press('ArrowDown');
    expect(focused()).toBe('Warning: Nothing supports the thesis “Ships sink”. Ignored: Plain to see');
    press('i');
    await expect.poll(() => state().map.statements.get('t')?.ignored).toBeUndefined();
    await runCommand(undo, app);
    await runCommand(undo, app);
    expect(state().history.done).toEqual([]);
  });

  test('keeps a reason that is left half typed, and drops it by Escape', async () => {
    open([thesis]);
    show();
    press('ArrowDown');
    press('i');
    await screen.findByRole('textbox');
    fireEvent.change(document.activeElement!, { target: { value: 'No' } });
    press('Escape');
    expect(state().map.statements.get('t')?.ignored).toBeUndefined();
    expect(focused()).toMatch(/Ships sink/);
    press('i');
    await screen.findByRole('textbox');
    fireEvent.change(document.activeElement!, { target: { value: 'Yes' } });
    await runCommand(nextFinding, app);
    expect(state().map.statements.get('t')?.ignored?.[0]?.reason).toBe('Yes');
  });

  test('lists thousands, of which those in view are mounted', () => {
    open(Array.from({ length: 3_000 }, (_, at) => ({ id: `s${at}`, kind: 'claim', text: `Aside ${at}.` })));
    show();
    expect(screen.getByRole('button', { name: 'Notes: 3000' })).toBeTruthy();
    expect(lines().length).toBeLessThan(100);
    press('End');
    expect(focused()).toMatch(/Aside/);
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('3000');
  });
});

/** Mends the only finding of a check by its key. */
async function mend(group: string): Promise<void> {
  const title = lines().findIndex((line) => said(line).startsWith(group));
  fireEvent.click(within(lines()[title + 1]!).getAllByRole('button')[0]!);
  await vi.dynamicImportSettled();
}

test('the next finding is the one that took the place of a mended one; round and round', async () => {
  open(
    [thesis, doubt, { id: 'd', kind: 'counterpoint', text: 'Rust is slow.' }],
    [attack, { ...attack, id: 'b', premises: ['d'] }],
  );
  look();
  const next = async (command = nextFinding) => {
    await runCommand(command, app);
    return state().selection.join();
  };
  expect([await next(), await next(), await next(), await next()]).toEqual(['t', 'c', 'd', 't']);
  expect([await next(), await next(previousFinding), await next(previousFinding)]).toEqual(['c', 't', 'd']);
  await next();
  await next();
  act(() => void edit('Delete', deleteRecords(state().map, ['c'])));
  look();
  expect(await next()).toBe('d');
});

describe('one key', () => {
  test('adds the rebuttal that a counterpoint lacks', async () => {
    open([thesis, doubt], [attack]);
    show();
    press('End');
    press('f');
    await expect.poll(() => editingField.get()).not.toBeNull();
    typeText('Not under water.');
    act(() => commitEditing());
    const [answer] = relationsOnto(state().map, 'c');
    expect(answer?.kind).toBe('attacks');
    expect(state().map.statements.get(answer!.premises[0]!)?.kind).toBe('rebuttal');
    look();
    expect(names().join()).not.toContain('counterpoint');
    expect(state().history.done).toHaveLength(1);
  });

  test.each([
    ['Thesis without support', [thesis], [], ['explanation', 'supports', 't']],
    [
      'Explanations without evidence',
      [{ id: 'e', kind: 'explanation', text: 'Rust.' }],
      [],
      ['evidence', 'supports', 'e'],
    ],
    [
      'Support that is lost',
      [thesis, { id: 'p', kind: 'claim', text: 'P' }, { id: 'q', kind: 'claim', text: 'Q' }, doubt],
      [
        { id: 'l', kind: 'supports', premises: ['p', 'q'], target: 't' },
        { ...attack, target: 'q' },
      ],
      ['evidence', 'supports', 't'],
    ],
  ])('adds what is lacking: %s', async (group, statements, relations, [kind, relation, target]) => {
    open(statements, relations);
    show();
    await mend(group);
    await expect.poll(() => editingField.get()).not.toBeNull();
    typeText('Something new.');
    act(() => commitEditing());
    const added = relationsOnto(state().map, target!).at(-1);
    expect(added?.kind).toBe(relation);
    expect(state().map.statements.get(added!.premises[0]!)?.kind).toBe(kind);
    look();
    expect(names().join()).not.toContain(group);
  });

  const claim = (id: string, text: string, more: Partial<Statement> = {}) => ({
    id,
    kind: 'claim',
    text,
    ...more,
  });
  const supports = (id: string, premise: string, target: string) => ({
    id,
    kind: 'supports',
    premises: [premise],
    target,
  });

  test.each([
    ['Said twice', [claim('a', 'Rust eats ships.'), claim('b', 'rust eats ships')], []],
    ['Two claims', [claim('a', 'Ships sink because rust eats them.')], []],
    [
      'Circular support',
      [thesis, claim('a', 'A'), claim('b', 'B')],
      [supports('r', 'a', 't'), supports('s', 'b', 'a'), supports('u', 'a', 'b')],
    ],
    [
      'Supports and attacks',
      [thesis, claim('a', 'A')],
      [supports('r', 'a', 't'), { ...attack, premises: ['a'], id: 's' }],
    ],
  ])('mends at once, as one step: %s', async (group, statements, relations) => {
    open(statements, relations);
    show();
    await mend(group);
    await expect.poll(() => state().history.done.length).toBe(1);
    look();
    expect(names().join()).not.toContain(group);
  });

  test('leaves what stands higher its support, where a circle is broken', async () => {
    open(
      [thesis, claim('a', 'A'), claim('b', 'B')],
      [supports('r', 'a', 't'), supports('s', 'b', 'a'), supports('u', 'a', 'b')],
    );
    show();
    await mend('Circular support');
    await expect.poll(() => [...state().map.relations.keys()]).toEqual(['r', 's']);
  });

  test('parts a claim from its reason, which supports it', async () => {
    open([thesis, claim('a', 'Ships sink because rust eats them.')], [supports('r', 'a', 't')]);
    show();
    await mend('Two claims');
    await expect.poll(() => state().map.statements.get('a')?.text).toBe('Ships sink');
    const [reason] = relationsOnto(state().map, 'a');
    expect(state().map.statements.get(reason!.premises[0]!)?.text).toBe('Rust eats them.');
    expect(reason?.kind).toBe('supports');
  });

  test('offers the sources that evidence may cite', async () => {
    open([{ id: 'e', kind: 'evidence', text: 'Hulls are scarred.' }], [], [{ id: 'b', title: 'A book' }]);
    show();
    press('ArrowDown');
    press('f');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'A book' }));
    await expect.poll(() => state().map.statements.get('e')?.citations).toEqual([{ source: 'b' }]);
  });

  test('lets a lost passage rest on the words that are most like it, and shows them', async () => {
    const passage = { exact: 'The hulls of the old ships are scarred by rust.' };
    open(
      [{ id: 'e', kind: 'evidence', text: 'Rust eats.', citations: [{ source: 'b', passage }] }],
      [],
      [{ id: 'b', title: 'A book', text: 'Well. The hulls of most new boats were scarred by rust. Done.' }],
    );
    show();
    await mend('Passages that are lost');
    await expect
      .poll(() => state().map.statements.get('e')?.citations?.[0]?.passage?.exact)
      .toContain('scarred by rust.');
    expect(readingField.get()).toMatchObject({ open: true, source: 'b' });
    look();
    expect(names().join()).not.toContain('lost');
  });

  test('begins to look for what a lone statement is to bear on', async () => {
    open([thesis, claim('a', 'Aside.')]);
    show();
    await mend('Bears on nothing');
    await expect.poll(() => pickingField.get()).toMatchObject({ purpose: 'connect', subject: 'a' });
  });
});

describe('beside the typing', () => {
  test('the checks look again after an edit, and not after a box was moved', async () => {
    open([thesis, doubt], [attack]);
    const stop = followChecks();
    await expect.poll(() => findingsField.get().all.length).toBe(2);
    const { all } = findingsField.get();
    act(() => void edit('Move statement', { places: { added: [{ id: thesis.id, x: 40, y: 9 }] } }));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(findingsField.get().all).toBe(all);
    const relations = [...useSession.getState().map.relations.values()];
    act(() => void edit('Delete relation', { relations: { removed: relations } }));
    await expect
      .poll(() => findingsField.get().all.map(({ check }) => check))
      .toEqual(['thesis-unsupported', 'bears-on-nothing']);
    stop();
  });
});
