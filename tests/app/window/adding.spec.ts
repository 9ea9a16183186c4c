import { added } from '../support/added';
import { placeOn } from '../support/pointer';
import { expect, test } from '../support/test';

const rebuttal = 'Trade grew where streets were closed.';

test('a rebuttal is added to a counterpoint of the article’s map by mouse', async ({ crux }) => {
  await crux.select('ties-crucial');
  await crux.page.getByRole('button', { name: 'Add attacking statement' }).click();
  await crux.field.fill(rebuttal);
  await crux.canvas.click({ position: { x: 5, y: 5 } });
  await expect(crux.named('Rebuttal', rebuttal)).toBeInViewport();
  expect(await added(crux, rebuttal)).toEqual([{ of: 'rebuttal', kind: 'attacks', target: 'ties-crucial' }]);
});

test('statements are added by the menus and to an arrow; one left without a text is not kept', async ({
  small,
}) => {
  await test.step('a new statement that is left without a text, or given up, is not kept', async () => {
    await small.select('doubt');
    for (const end of ['Enter', 'Escape']) {
      await small.press('a');
      await expect(small.statements).toHaveCount(5);
      await small.press(end);
      await expect(small.statements).toHaveCount(4);
      await expect(small.arrows).toHaveCount(3);
    }
    await small.shows('small.argmap');
  });
  await test.step('a supporting statement is added by the menus', async () => {
    await small.select('reason');
    await small.choose('Statement', 'Add supporting statement');
    await small.field.fill('And in Pontevedra.');
    await small.press('Enter');
    await expect(small.named('Evidence', 'And in Pontevedra.')).toBeInViewport({ ratio: 1 });
    expect(await added(small, 'And in Pontevedra.')).toEqual([
      { of: 'evidence', kind: 'supports', target: 'reason' },
    ]);
  });
  await test.step('an arrow is undercut by a statement that is added to it', async () => {
    const { x, y } = await placeOn(small.arrow('doubt-to-thesis'));
    await small.page.mouse.click(x, y);
    await small.press('a');
    await small.field.fill('Most of them come on foot.');
    await small.press('Enter');
    expect(await added(small, 'Most of them come on foot.')).toEqual([
      { of: 'rebuttal', kind: 'attacks', target: 'doubt-to-thesis' },
    ]);
  });
});
