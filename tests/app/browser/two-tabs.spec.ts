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
  await other.open('town.argmap');
  for (const tab of [other, small]) await expect(tab.page.getByText(words)).toBeVisible();

  await other.select('proof');
  await other.press('7');
  // The first tab learns of the save at once, and by whom it was.
  const question = '“town.argmap” was changed in another tab';
  const [told] = await small.answering([press('Keep mine')], () => other.press('Mod+S'));
  expect(told?.words).toBe(question);
  await small.select('proof');
  await small.press('3');
  const [asked] = await small.answering([press('Cancel')], () => small.press('Mod+S'));
  expect(asked?.words).toBe(question);
  expect(mapOf(await small.text('town.argmap')).statements.get('proof')?.kind).toBe('claim');
});
