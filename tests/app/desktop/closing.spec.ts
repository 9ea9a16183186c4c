import { press } from '../support/answers';
import { mapOf } from '../support/crux';
import { expect, test } from '../support/test';

test('closing the window asks about unsaved work: Cancel stays, Save writes the file', async ({ small }) => {
  await small.saveAs('town.argmap');
  await small.select('proof');
  await small.press('7');
  await small.shows('town.argmap', { unsaved: true });
  const [question] = await small.answering([press('Cancel')], () => small.choose('File', 'close'));
  expect(question?.words).toBe('Save the changes to “town.argmap”?');
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'claim');

  const closed = small.page.waitForEvent('close');
  await small.answering([press('Save')], () => small.choose('File', 'close'));
  await closed;
  expect(mapOf(await small.text('town.argmap')).statements.get('proof')?.kind).toBe('claim');
});
