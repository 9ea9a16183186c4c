import { findBarriers } from './support/find-barriers';
import { expect, test } from './support/test';

test('a presentation goes through the map, with notes in a window of their own, and ends where it got to', async ({
  small,
}) => {
  const { page } = small;
  await small.press('F5');
  const shown = page.getByRole('dialog', { name: 'Presentation' });
  await expect(shown.getByText('1 of 4')).toBeVisible();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End']) await small.press(key);
  await expect(shown.getByText('4 of 4')).toBeVisible();
  await expect(shown.getByRole('listitem')).toHaveText([
    'The old town should be closed to cars.',
    'People would walk there again.',
  ]);
  expect(await findBarriers(page)).toEqual([]);

  const [notes] = await Promise.all([page.waitForEvent('popup'), small.press('w')]);
  await expect(notes.getByRole('heading')).toHaveText('They do in Ghent.');
  expect(await notes.title()).toMatch(/^Notes: .* — Crux$/);
  // It wears the style of its opener, and has no bridge of its own.
  await expect(notes.getByRole('timer')).toHaveCSS('font-variant-numeric', 'tabular-nums');
  expect(await notes.evaluate(() => 'crux' in window)).toBe(false);
  await notes.keyboard.press('f');
  await expect(notes.getByRole('status')).toHaveText(/press F in the presentation’s window/);
  expect(await findBarriers(notes)).toEqual([]);
  await notes.keyboard.press('ArrowLeft');
  await expect(notes.getByText('Next: They do in Ghent.')).toBeVisible();
  await expect(shown.getByText('3 of 4')).toBeVisible();
  await small.press('ArrowRight');
  await small.press('w');
  await expect.poll(() => notes.isClosed()).toBe(true);

  const [again] = await Promise.all([page.waitForEvent('popup'), small.press('w')]);
  await expect(again.getByRole('heading')).toHaveText('They do in Ghent.');
  await small.press('Escape');
  await expect(shown).toHaveCount(0);
  await expect.poll(() => again.isClosed()).toBe(true);
  await expect(small.statement('proof')).toHaveAttribute('aria-current', 'true');
});
