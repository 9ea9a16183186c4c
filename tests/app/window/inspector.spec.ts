import type { Crux } from '../support/crux';
import { mapOf } from '../support/crux';
import { smallFile } from '../support/map-files';
import { tabTo } from '../support/tab-to';
import { expect, test } from '../support/test';

const before = mapOf(smallFile.text);

/** Shows the inspector, and goes into it. */
async function enter(crux: Crux): Promise<void> {
  await crux.press('i');
  await crux.press('F6');
  const inspector = crux.page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector).toBeFocused();
  // Its fields are read when they are first wanted.
  await expect(inspector.getByRole('textbox').first()).toBeVisible();
}

/** Goes to a field and types into it, in place of what stands there. */
async function fill(crux: Crux, field: RegExp, text: string): Promise<void> {
  await tabTo(crux.page, field);
  await crux.press('Mod+a');
  await crux.page.keyboard.type(text);
}

/** Chooses from the menu of a button by the first letters of a line. */
async function pick(crux: Crux, button: RegExp, letters: string): Promise<void> {
  await tabTo(crux.page, button);
  await crux.press('Enter');
  // What is typed before the menu has the focus would be the button's, and Enter would close it again.
  await expect(crux.page.locator('[role=menu]:focus, [role=menu] :focus')).toHaveCount(1);
  await crux.page.keyboard.type(letters);
  await crux.press('Enter');
  await expect(crux.page.getByRole('menu')).toHaveCount(0);
}

/** Undoes all, and expects the map that was opened. */
async function undoAll(crux: Crux): Promise<void> {
  const undo = crux.page.getByRole('button', { name: 'Undo' });
  while (await undo.isEnabled()) await crux.press('Mod+Z');
  const map = await crux.map();
  expect([map.statements, map.relations, map.sources]).toEqual([
    before.statements,
    before.relations,
    before.sources,
  ]);
}

test('all that belongs to a statement is edited by the keyboard alone, step by step', async ({ small }) => {
  const { page } = small;
  await small.select('reason');
  await enter(small);
  await fill(small, /^Text$/, 'People would walk and shop there.');
  await small.press('Enter');
  await pick(small, /^Kind Explanation/, 'cl');
  await fill(small, /^Notes$/, 'Ask Ana.');
  await small.press('Enter');
  await page.keyboard.type('And Ben.');
  await fill(small, /^Add a tag$/, 'walking,');
  await page.keyboard.type('shops');
  await small.press('Enter');
  await tabTo(page, /^Base score$/);
  await small.press('ArrowRight');
  await fill(small, /^Base score, 0 to 1$/, '0,7');
  await pick(small, /^Add citation$/, 'New');
  await fill(small, /^Title$/, 'A count of people on foot');
  await fill(small, /^Author$/, 'City of Ghent');
  await fill(small, /^Where in it$/, 'p. 3');
  await fill(small, /^Words it rests on$/, 'twice as many');
  await tabTo(page, /^(Evidence: )?They do in Ghent\.$/);
  const edited = await small.map();
  const [[source]] = [...edited.sources] as [[string, unknown]];
  expect(edited.statements.get('reason')).toEqual({
    id: 'reason',
    kind: 'claim',
    text: 'People would walk and shop there.',
    notes: 'Ask Ana.\nAnd Ben.',
    tags: ['walking', 'shops'],
    baseScore: 0.7,
    citations: [{ source, locator: 'p. 3', passage: { exact: 'twice as many' } }],
  });
  expect([...edited.sources.values()]).toEqual([
    { id: source, title: 'A count of people on foot', author: 'City of Ghent' },
  ]);

  await test.step('what bears on it, and what it bears on, are gone to', async () => {
    await small.press('Enter');
    await expect(small.statement('proof')).toHaveAttribute('aria-current', 'true');
    await expect(small.canvas).toBeFocused();
    await small.press('F6');
    await tabTo(page, /^(Claim: )?People would walk and shop there\.$/);
    await small.press('Enter');
    await expect(small.statement('reason')).toHaveAttribute('aria-current', 'true');
    await small.press('F6');
    await tabTo(page, /^(Thesis: )?The old town/);
    await small.press('Enter');
    await expect(small.statement('thesis')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a relation is turned, but not into one that is there', async () => {
    await small.select('doubt');
    await small.press('r');
    await small.press('F6');
    await tabTo(page, /^Supports$/);
    await small.press('Enter');
    await expect(small.arrow('doubt-to-thesis')).toHaveAttribute('data-tone', 'supports');
  });
  await small.canvas.focus();
  await undoAll(small);
});

test('several statements are edited at once, and nothing typed is lost', async ({ small }) => {
  const { page } = small;
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const notes = inspector.getByRole('textbox', { name: 'Notes' });
  const textsOf = async (id: string) => (await small.map()).statements.get(id);

  await test.step('kind, notes, tags, base score and citations of two', async () => {
    await small.select('proof');
    await small.press('Shift+ArrowUp');
    await enter(small);
    await expect(inspector.getByRole('heading', { name: '2 selected' })).toBeVisible();
    await pick(small, /^Kind Different kinds/, 'cl');
    await fill(small, /^Notes$/, 'Of both');
    await fill(small, /^Add a tag$/, 'ghent');
    await small.press('Enter');
    await fill(small, /^Base score, 0 to 1$/, '.4');
    await pick(small, /^Add citation to all selected$/, 'New');
    const both = await small.map();
    const [source] = both.sources.keys();
    for (const id of ['proof', 'reason']) {
      expect(both.statements.get(id)).toMatchObject({
        kind: 'claim',
        notes: 'Of both',
        tags: ['ghent'],
        baseScore: 0.4,
        citations: [{ source }],
      });
    }
    await tabTo(page, /^Remove citations of Untitled source$/);
    await small.press('Enter');
    await expect(inspector.getByText('None of them cites anything yet.')).toBeVisible();
    expect((await textsOf('proof'))?.citations).toBeUndefined();
    await small.press('Mod+Z');
    await expect(inspector.getByRole('listitem').filter({ hasText: 'Untitled source' })).toBeVisible();
  });

  await test.step('a source that one of two cites is let be cited by both', async () => {
    await small.select('doubt');
    await small.page.keyboard.down('Shift');
    await small.statement('proof').click();
    await small.page.keyboard.up('Shift');
    await inspector.getByRole('button', { name: 'Let all selected cite Untitled source' }).click();
    expect((await textsOf('doubt'))?.citations).toHaveLength(1);
    expect((await textsOf('proof'))?.citations).toHaveLength(1);
  });

  await test.step('what is typed is kept by clicking away, by selecting another, and by undoing elsewhere', async () => {
    await small.select('doubt');
    await notes.fill('Typed, then clicked away');
    await small.shows('now-4.argmap', { unsaved: true });
    await small.canvas.click({ position: { x: 20, y: 300 } });
    expect((await textsOf('doubt'))?.notes).toBe('Typed, then clicked away');
    await small.select('doubt');
    await notes.fill('Typed, then another selected');
    await small.statement('thesis').click();
    expect((await textsOf('doubt'))?.notes).toBe('Typed, then another selected');
    expect((await textsOf('thesis'))?.notes).toBeUndefined();
    await small.select('doubt');
    await notes.fill('Typed, then undone');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(notes).toHaveValue('Typed, then another selected');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(notes).toHaveValue('Typed, then undone');
    await notes.fill('Given up');
    await small.press('Escape');
    await expect(notes).toHaveValue('Typed, then undone');
  });
});
