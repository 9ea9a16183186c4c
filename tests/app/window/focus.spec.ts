import { expect, test } from '../support/test';

const EXPLANATION = 'Suga and his inner circle may find Seoul hard to trust.';
const SHARED = 'Whatever is agreed may be undone by the next administration.';

test('a branch is looked at by itself, with the ways to it', async ({ crux }) => {
  await test.step('focuses on a branch, with the way to it, and leaves it by Escape', async () => {
    const { page } = crux;
    await crux.named('Explanation', EXPLANATION).click();
    await crux.press('B');
    const way = page.getByRole('navigation', { name: 'Way to the branch' });
    await expect(way.getByRole('listitem')).toHaveCount(3);
    await expect(page.locator('.statement[data-kind="thesis"]')).toHaveAttribute('data-dimmed', 'true');
    await expect(crux.named('Explanation', EXPLANATION)).not.toHaveAttribute('data-dimmed', 'true');
    await expect(crux.named('Explanation', EXPLANATION)).toBeInViewport();
    await crux.press('Escape');
    await expect(way).toHaveCount(0);
    await expect(page.locator('[data-dimmed]')).toHaveCount(0);
    await expect(crux.named('Explanation', EXPLANATION)).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a shared statement has another way to it; each part of the way is a branch to go to', async () => {
    const { page } = crux;
    await crux.named('Explanation', EXPLANATION).click();
    await crux.named('Claim', SHARED).click();
    await crux.press('B');
    const way = page.getByRole('navigation', { name: 'Way to the branch' });
    await expect(way.getByRole('button', { name: EXPLANATION })).toBeVisible();
    await way.getByRole('button', { name: /to come here$/ }).click();
    await page.getByRole('menu').getByRole('menuitem').first().click();
    await expect(way.getByRole('button', { name: EXPLANATION })).toHaveCount(0);
    await way.getByRole('button').nth(1).click();
    await expect(way.getByRole('listitem')).toHaveCount(2);
    await way.getByRole('button', { name: /leave the branch$/ }).click();
    await expect(way).toHaveCount(0);
    await expect(crux.canvas).toBeFocused();
  });
});
