import { press } from '../support/answers';
import { anotherTab } from '../support/browser-tabs';
import { mapOf } from '../support/crux';
import { expect, test } from '../support/test';

test('two tabs on one file know of each other, and neither saves over the other unasked', async ({
  small,
}) => {
  await small.saveAs('town.argmap');
  const other = await anotherTab(small);
  const words = '“town.argmap” is open in another tab too. Crux asks before one tab saves over the other.';
  // They are told for a short while only.
  const told = [small, other].map(({ page }) => page.getByText(words).waitFor());
  await other.open('town.argmap');
  await Promise.all(told);

  await other.select('proof');
  await other.press('7');
  // The first tab learns of the save at once, and by whom it was.
  const question = '“town.argmap” was changed in another tab';
  const [news] = await small.answering([press('Keep mine')], () => other.press('Mod+S'));
  expect(news?.words).toBe(question);
  await small.select('proof');
  await small.press('3');
  const [asked] = await small.answering([press('Cancel')], () => small.press('Mod+S'));
  expect(asked?.words).toBe(question);
  expect(mapOf(await small.text('town.argmap')).statements.get('proof')?.kind).toBe('claim');
});
