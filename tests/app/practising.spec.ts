import { findBarriers } from './support/find-barriers';
import { expect, test } from './support/test';

test('practice asks against the clock, keeps what is typed until the next time, and puts an answer into the map', async ({
  small,
}) => {
  const dialog = () => small.page.getByRole('dialog', { name: 'Practise' });
  const field = () => dialog().getByRole('textbox');
  const practise = () => small.choose('View', 'Debate', 'Practise…');
  await practise();
  await expect(dialog().getByText('The shops would lose their customers.')).toBeVisible();
  await expect(dialog().getByRole('timer')).toHaveText('0:59');
  await small.page.keyboard.type('They would');
  await small.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await practise();
  await expect(field()).toHaveValue('They would');
  await small.page.keyboard.type(' not');

  // It is nothing of the map's: that is not unsaved, and closes without a question.
  await small.shell.restart();
  await small.statement('thesis').waitFor();
  await practise();
  await expect(field()).toHaveValue('They would not');
  await small.page.keyboard.type('.');
  await small.press('Mod+Enter');
  await expect(dialog().getByText('No answer yet.')).toBeVisible();
  await expect(dialog().getByText('The map holds')).toHaveCSS('margin-bottom', '4px');
  for (const key of ['Tab', 'Enter']) await small.press(key);
  await expect(dialog().getByRole('listitem')).toHaveText('They would not.');
  await expect(dialog().getByRole('button', { name: 'I had it' })).toBeFocused();
  await expect(dialog().getByRole('button', { name: 'Kept in the map' })).toHaveCSS('opacity', '0.45');
  expect(await findBarriers(small.page)).toEqual([]);
  await dialog().getByRole('button', { name: 'I missed it' }).click();
  await expect(field()).toHaveValue('');
  await small.press('Escape');
  const map = await small.map();
  expect([...map.statements.values()].map(({ text }) => text)).toContain('They would not.');
});
