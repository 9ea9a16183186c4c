import { added } from '../support/added';
import { expect, test } from '../support/test';

const answer = 'Shops gain where people walk.';

test('an answer is written on the rebuttal sheet by keyboard alone, and is a rebuttal in the map', async ({
  small,
}) => {
  const { page } = small;
  await small.press('d');
  const sheet = page.getByRole('grid', { name: 'Rebuttal sheet' });
  await expect(sheet.getByRole('gridcell', { name: /The shops would lose/ })).toBeFocused();
  await expect(page.getByText('1 unanswered')).toBeVisible();

  await small.press('ArrowRight');
  await small.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Write an answer' })).toBeFocused();
  await page.keyboard.type(answer);
  await small.shows('small.argmap', { unsaved: true });
  await small.press('Enter');
  await expect(sheet.getByRole('gridcell', { name: answer })).toBeFocused();
  await expect(page.getByText('0 unanswered')).toBeVisible();

  await small.press('Mod+Z');
  await expect(page.getByText('1 unanswered')).toBeVisible();
  await small.press('Mod+Shift+Z');
  await small.press('Shift+E');
  await expect(sheet.getByText('Extended')).toBeVisible();
  await small.press('d');
  await expect(small.named('Rebuttal', answer)).toBeInViewport();
  expect(await added(small, answer)).toEqual([{ of: 'rebuttal', kind: 'attacks', target: 'doubt' }]);
});
