import { serialiseMap } from '../../../core/file/serialise-map';
import { largeMap } from '../../support/large-map';
import { openFile } from '../support/answers';
import { expect, test } from '../support/test';

test('while a large map is read the window works, says so, and lets one stop', async ({ small }) => {
  const { page } = small;
  await small.files.write('large.argmap', serialiseMap(largeMap(2000)));
  const open = () => small.answering([openFile('large.argmap')], () => small.choose('File', 'Open…'));
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/read-worker*', async (route) => {
    await held;
    await route.fallback();
  });

  await open();
  await expect(page.getByRole('progressbar', { name: 'Opening “large.argmap” …' })).toBeVisible();
  await small.statements.first().click();
  await expect(page.locator('[data-selected]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await small.shows('small.argmap');

  await open();
  await expect(page.getByRole('progressbar')).toBeVisible();
  go();
  await small.shows('large.argmap');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect((await small.map()).statements.size).toBe(2000);
});
