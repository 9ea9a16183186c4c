import { mapText } from '../support/map-files';
import { expect, test } from '../support/test';

const MAP = mapText('Tags', [
  [
    { id: 'a', kind: 'thesis', text: 'A', tags: ['trade', 'tourism', '観光'] },
    { id: 'b', kind: 'claim', text: 'B' },
  ],
  [{ id: 'r', kind: 'supports', premises: ['b'], target: 'a' }],
]);

test('tags are chosen, typed with an input method, and taken away with the keyboard alone', async ({
  launch,
}) => {
  const small = await launch({ file: { name: 'tags.argmap', text: MAP } });
  const { page } = small;
  await small.select('b');
  await small.press('i');
  const tags = () => page.locator('.tag-name').allTextContents();
  const field = page.getByRole('combobox', { name: 'Add a tag' });
  await field.focus();
  await page.keyboard.type('t');
  await expect(page.getByRole('option')).toHaveText(['trade', 'tourism']);
  await small.press('ArrowDown');
  await small.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'tourism' })).toHaveAttribute('data-highlighted', '');
  await small.press('Enter');
  await expect.poll(tags).toEqual(['tourism']);
  await expect(field).toHaveValue('');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });

  // An input method: what it works on is no tag yet, also when the list is walked through or given up.
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'かんこう', selectionStart: 4, selectionEnd: 4 });
  await expect(field).toHaveValue('かんこう');
  expect(await tags()).toEqual(['tourism']);
  await session.send('Input.insertText', { text: '観光地' });
  await expect(field).toHaveValue('観光地');
  await small.press('Enter');
  await expect.poll(tags).toEqual(['tourism', '観光地']);

  // Escape gives the typing up, and then takes nothing away.
  await page.keyboard.type('tr');
  await small.press('Escape');
  await expect(field).toHaveValue('');
  await small.press('Backspace');
  await expect(page.getByRole('group', { name: '観光地' })).toBeFocused();
  await small.press('ArrowLeft');
  await small.press('Delete');
  await expect.poll(tags).toEqual(['観光地']);
  await small.press('Escape');
  expect(await tags()).toEqual(['観光地']);

  // With the mouse, from the list.
  await field.click();
  await page.keyboard.type('tr');
  if (process.env.TAGS_SHOT) await page.screenshot({ path: process.env.TAGS_SHOT });
  await page.getByRole('option', { name: 'trade' }).click();
  await expect.poll(tags).toEqual(['観光地', 'trade']);
  expect((await small.map()).statements.get('b')?.tags).toEqual(['観光地', 'trade']);
});
