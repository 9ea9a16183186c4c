import { expect, test } from '../support/test';

const TITLE = 'Delete what bears on this statement too?';

test('deletes in the middle, splits, merges, links and unlinks; each is one step', async ({ small }) => {
  await test.step('deleting in the middle asks, and Cancel leaves everything', async () => {
    await small.select('reason');
    await small.press('Delete');
    await expect(small.message).toContainText(TITLE);
    await small.press('Escape');
    await expect(small.message).toHaveCount(0);
    await expect(small.statements).toHaveCount(4);
    await small.shows('small.argmap');
  });

  await test.step('the branch is deleted, and comes back by one undo', async () => {
    await small.press('Delete');
    await small.message.getByRole('button', { name: 'Delete branch (2 statements)' }).click();
    await expect(small.statements).toHaveCount(2);
    await small.choose('Edit', 'Undo');
    await expect(small.statements).toHaveCount(4);
    await expect(small.statement('reason')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('what bears on it is kept, and bears on what it bore on', async () => {
    await small.press('Delete');
    await small.message.getByRole('button', { name: 'Keep what bears on it' }).click();
    await expect(small.statements).toHaveCount(3);
    await expect(small.canvas).toBeFocused();
    const { relations } = await small.map();
    const [kept] = [...relations.values()].filter(({ premises }) => premises.includes('proof'));
    expect(kept).toMatchObject({ kind: 'supports', target: 'thesis' });
    await small.press('Mod+Z');
    await expect(small.statements).toHaveCount(4);
  });

  await test.step('a statement is split where the caret stands, and merged again', async () => {
    await small.select('reason');
    await small.press('Enter');
    await small.press('Home');
    for (const _ of 'People would') await small.press('ArrowRight');
    await small.press('Mod+Shift+Enter');
    await expect(small.named('Explanation', 'People would')).toBeVisible();
    const second = small.named('Explanation', 'walk there again.');
    await expect(second).toHaveAttribute('aria-current', 'true');
    await small.press('ArrowLeft');
    await small.press('Shift+ArrowRight');
    await small.press('Shift+M');
    await expect(small.named('Explanation', 'People would walk there again.')).toBeVisible();
    await expect(small.statements).toHaveCount(4);
  });

  await test.step('premises are linked and unlinked by keys', async () => {
    await small.select('proof');
    await small.press('n');
    await small.page.keyboard.type('They do in Bruges.');
    await small.press('Enter');
    await small.press('Shift+ArrowLeft');
    await small.press('Mod+L');
    await expect(small.arrows).toHaveCount(3);
    const { relations } = await small.map();
    expect([...relations.values()].filter(({ premises }) => premises.length === 2)).toHaveLength(1);
    await small.press('Shift+L');
    await expect(small.arrows).toHaveCount(4);
  });
});

test('the keyboard, the palette and the menu of what is under the pointer lead to the commands', async ({
  small,
}) => {
  await test.step('a row of siblings is written without leaving the keyboard', async () => {
    await small.select('proof');
    await small.press('n');
    for (const text of ['They do in Bruges.', 'They do in Gouda.']) {
      await small.page.keyboard.type(text);
      await small.press('Mod+Enter');
    }
    await small.press('Mod+Enter');
    await expect(small.field).toHaveCount(0);
    await expect(small.statements).toHaveCount(6);
    await expect(small.named('Evidence', 'They do in Gouda.')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('the palette finds commands by words, and the sheet has all keys', async () => {
    await small.select('reason');
    await small.press('Mod+k');
    await small.page.getByRole('combobox', { name: 'Find a command' }).fill('add und');
    await small.press('Enter');
    await expect(small.field).toBeFocused();
    await small.page.keyboard.type('Walking is not the point.');
    await small.press('Enter');
    await expect(small.named('Counterpoint', 'Walking is not the point.')).toBeVisible();
    await small.press('?');
    const sheet = small.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByText('Add undercut')).toBeVisible();
    await small.press('Mod+Z');
    await small.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(small.statements).toHaveCount(7);
    await expect(small.canvas).toBeFocused();
  });

  await test.step('a menu opens on what the pointer is on, and by its key on what is selected', async () => {
    await small.statement('doubt').click({ button: 'right' });
    const menu = small.page.getByRole('menu');
    await expect(small.statement('doubt')).toHaveAttribute('aria-current', 'true');
    await menu.getByRole('menuitem', { name: 'Add attacking statement' }).click();
    await expect(small.field).toBeFocused();
    await small.page.keyboard.type('They would gain others.');
    await small.press('Enter');
    await expect(small.named('Rebuttal', 'They would gain others.')).toHaveAttribute('aria-current', 'true');

    await small.press('Shift+F10');
    await expect(menu.getByRole('menuitem', { name: 'Delete', exact: true })).toBeVisible();
    await small.press('Escape');
    await expect(menu).toHaveCount(0);
    await small.press('Delete');
    await expect(small.statements).toHaveCount(7);
  });
});
