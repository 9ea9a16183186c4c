import { added } from '../support/added';
import { expect, test } from '../support/test';

const rebuttal = 'Trade grew where streets were closed.';

test('a rebuttal is added to a counterpoint of the article’s map by keyboard', async ({ crux }) => {
  await crux.select('north-korea');
  await crux.press('a');
  await expect(crux.field).toBeFocused();
  await crux.page.keyboard.type(rebuttal);
  await crux.press('Enter');
  await expect(crux.named('Rebuttal', rebuttal)).toBeInViewport();
  await expect(crux.named('Rebuttal', rebuttal)).toHaveAttribute('aria-current', 'true');
  expect(await added(crux, rebuttal)).toEqual([{ of: 'rebuttal', kind: 'attacks', target: 'north-korea' }]);
});
