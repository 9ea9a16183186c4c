import { placeOn } from '../support/pointer';
import { expect, test } from '../support/test';

test('a relation is deleted alone, a statement with its relations, and all at once', async ({ small }) => {
  await test.step('a relation is deleted alone', async () => {
    const { x, y } = await placeOn(small.arrow('proof-to-reason'));
    await small.page.mouse.click(x, y);
    await small.choose('Edit', 'Delete');
    await expect(small.arrow('proof-to-reason')).toHaveCount(0);
    const { statements, relations } = await small.map();
    expect(statements.size).toBe(4);
    expect(relations.size).toBe(2);
    await small.press('Mod+Z');
    await expect(small.arrow('proof-to-reason')).toHaveCount(1);
  });
  await test.step('a statement that nothing bears on is deleted at once, with its relations', async () => {
    await small.select('proof');
    await small.press('Delete');
    await expect(small.statement('proof')).toHaveCount(0);
    await expect(small.statement('reason')).toHaveAttribute('aria-current', 'true');
    const { statements, relations } = await small.map();
    expect([...statements.keys()].sort()).toEqual(['doubt', 'reason', 'thesis']);
    expect([...relations.keys()].sort()).toEqual(['doubt-to-thesis', 'reason-to-thesis']);
    await small.press('Mod+Z');
    await expect(small.statements).toHaveCount(4);
  });
  await test.step('all statements are deleted at once', async () => {
    await small.canvas.focus();
    await small.press('Mod+A');
    await expect(small.page.locator('[data-statement][aria-current]')).toHaveCount(4);
    await small.press('Backspace');
    await expect(small.statements).toHaveCount(0);
    await expect(small.page.getByRole('heading', { name: 'Begin with the thesis' })).toBeVisible();
  });
});

test('in the article’s map, an undercut goes with the branch whose step it hits', async ({ crux }) => {
  await crux.select('north-korea');
  await crux.page.getByRole('button', { name: 'Delete' }).click();
  await crux.message.getByRole('button', { name: 'Delete branch (3 statements)' }).click();
  await expect(crux.arrow('still-open-to-north-korea-to-thesis')).toHaveCount(0);
  const { statements, relations } = await crux.map();
  expect(statements.has('still-open')).toBe(false);
  expect([...relations.keys()].filter((id) => id.includes('north-korea'))).toEqual([]);
});
