import { expect, test } from '../support/test';

const EXPLANATION = 'Suga and his inner circle may find Seoul hard to trust.';

test('collapses and expands by the keyboard, the plate and the menu, in place, and is no edit', async ({
  crux,
}) => {
  const { page } = crux;
  const all = await crux.statements.count();
  const statement = crux.named('Explanation', EXPLANATION);

  await test.step('by the keyboard and by the plate, in place', async () => {
    await statement.click();
    await crux.press('F');
    const before = await statement.boundingBox();
    await crux.press('Space');
    const plate = statement.getByRole('button', { name: /^Expand: \d+ folded away$/ });
    await expect(plate).toBeVisible();
    const folded = Number(/\d+/.exec((await plate.getAttribute('aria-label'))!)![0]);
    await expect(crux.statements).toHaveCount(all - folded);
    const after = await statement.boundingBox();
    expect(Math.abs(after!.x - before!.x)).toBeLessThan(1);
    expect(Math.abs(after!.y - before!.y)).toBeLessThan(1);
    await plate.click();
    await expect(crux.statements).toHaveCount(all);
    await crux.press('Space');
    await expect(crux.statements).toHaveCount(all - folded);
    await expect(page.getByText('Edited')).toHaveCount(0);
  });

  await test.step('to a level, and all again', async () => {
    await crux.choose('View', 'Collapse all');
    await expect(crux.statements).toHaveCount(1);
    await crux.choose('View', 'Expand to level', 'Level 2');
    await expect(crux.statements).toHaveCount(2);
    await crux.choose('View', 'Expand all');
    await expect(crux.statements).toHaveCount(all);
  });

  await test.step('walking down and undoing show what was folded away', async () => {
    await statement.click();
    await crux.press('Space');
    await crux.press('ArrowDown');
    await expect(statement).not.toHaveAttribute('aria-current', 'true');
    const current = page.locator('[data-statement][aria-current]');
    await expect(current).toBeInViewport();
    const id = await current.getAttribute('data-statement');
    await crux.press('5');
    await expect(crux.statement(id!)).toHaveAttribute('data-kind', 'rebuttal');
    await crux.choose('View', 'Collapse all');
    await expect(crux.statement(id!)).toHaveCount(0);
    await crux.press('Mod+Z');
    await expect(crux.statement(id!)).toHaveAttribute('aria-current', 'true');
    await expect(crux.statement(id!)).not.toHaveAttribute('data-kind', 'rebuttal');
  });
});
