import { mapOf } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { expect, test } from '../support/test';

test('an earlier version is restored from the menu, as a step that can be undone', async ({ small }) => {
  await small.saveAs('town.argmap');
  await small.select('proof');
  await small.press('7');
  await small.press('Mod+S');
  await small.shows('town.argmap');
  const dialog = small.page.getByRole('dialog', { name: 'Earlier versions' });
  for (const theme of ['Light', 'Dark']) {
    await small.press('Escape');
    await expect(dialog).toHaveCount(0);
    await small.choose('View', 'Theme', theme);
    await small.choose('File', 'Earlier versions…');
    await expect(dialog).toBeVisible();
    expect(await findBarriers(small.page), theme).toEqual([]);
  }
  await expect(dialog.getByText('4 statements, 1 kB')).toHaveCount(2);
  const restore = dialog.getByRole('button', { name: /^Restore: / });
  const names = await restore.evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel));
  expect(new Set(names).size).toBe(2);
  await restore.last().click();
  await expect(dialog).toHaveCount(0);
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'evidence');
  await small.shows('town.argmap', { unsaved: true });
  // The file changes when it is saved.
  expect(mapOf(await small.text('town.argmap')).statements.get('proof')?.kind).toBe('claim');
  await small.press('Mod+Z');
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'claim');
  await small.shows('town.argmap');
});
