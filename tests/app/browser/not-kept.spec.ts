import { keepsChanges } from '../support/browser-tabs';
import type { Crux } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { expect, test } from '../support/test';

const warning = ({ page }: Crux) => page.getByRole('button', { name: /not kept$/ });
const question = ({ page }: Crux) => page.getByRole('alertdialog', { name: /^Not kept safe: / });

/** Makes the browser refuse to store anything, as it does where the page has no space left; or store again. */
async function giveSpace({ page }: Crux, given: boolean): Promise<void> {
  await page.evaluate((given) => {
    const stores = IDBObjectStore.prototype as unknown as Record<string, unknown>;
    for (const call of ['add', 'put']) {
      const real = `real-${call}`;
      stores[real] ??= stores[call];
      stores[call] = given
        ? stores[real]
        : () => {
            throw new DOMException('', 'QuotaExceededError');
          };
    }
  }, given);
}

test('a browser without space: a warning that stays, counts, and goes when all is kept', async ({
  small,
}) => {
  await giveSpace(small, false);
  await small.select('proof');
  await small.press('7');
  await expect(warning(small)).toHaveText('1 change not kept');
  await expect.poll(() => small.shell.title()).toContain('(1 change not kept) — Crux');
  await small.select('doubt');
  await small.press('7');
  await expect(warning(small)).toHaveText('2 changes not kept');
  // Longer than a notice is shown.
  await small.page.waitForTimeout(7000);
  await expect(warning(small)).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await small.shell.setSystemTheme(theme);
    await expect(small.page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await findBarriers(small.page), theme).toEqual([]);
  }

  await warning(small).focus();
  await small.press('Enter');
  await expect(question(small)).toContainText('The space that it gives to this page is full.');
  await expect(question(small).getByRole('button', { name: 'Save now' })).toBeFocused();
  await small.press('Escape');

  await giveSpace(small, true);
  await small.select('proof');
  await small.press('6');
  await expect(warning(small)).toHaveCount(0);
  await keepsChanges(small, 1);
  await expect.poll(() => small.shell.title()).not.toContain('not kept');
});

test('saving elsewhere ends it', async ({ small }) => {
  await giveSpace(small, false);
  await small.select('proof');
  await small.press('7');
  await warning(small).click();
  await giveSpace(small, true);
  await small.answering([{ kind: 'save', name: 'copy.argmap' }], () =>
    question(small).getByRole('button', { name: 'Save a copy elsewhere…' }).click(),
  );
  await small.shows('copy.argmap');
  await expect(warning(small)).toHaveCount(0);
});

test('opening another map says what is not kept, and offers to save a copy', async ({ small }) => {
  await giveSpace(small, false);
  await small.select('proof');
  await small.press('7');
  await expect(warning(small)).toBeVisible();
  await small.choose('File', 'New');
  await expect(small.message).toContainText('1 change could not be kept safe from a crash.');
  await expect(small.message.getByRole('button', { name: 'Save a copy elsewhere…' })).toBeVisible();
  await small.message.getByRole('button', { name: 'Cancel' }).click();
  await giveSpace(small, true);
});
