import { drag, middleOf } from '../support/pointer';
import { shownMap } from '../support/shown-map';
import { expect, test } from '../support/test';

/** How far, in px, a hand may tremble before a press is a drag; the box lags behind by that much. */
const SWALLOWED = 6;

test('a statement that is dragged stays there, is saved and opens there again', async ({ small }) => {
  const before = (await shownMap(small.page)).boxes;
  const from = await middleOf(small.statement('proof'));
  await drag(small.page, from, { x: from.x + 150, y: from.y + 80 });
  const after = (await shownMap(small.page)).boxes;
  expect(Math.abs(after.proof!.x - before.proof!.x - 150)).toBeLessThanOrEqual(SWALLOWED);
  expect(Math.abs(after.proof!.y - before.proof!.y - 80)).toBeLessThanOrEqual(SWALLOWED);

  const { places } = await small.map();
  expect([...places.keys()]).toEqual(['proof']);
  await small.choose('File', 'New');
  await small.shows('Untitled map');
  await small.open('now-1.argmap');
  const again = (await shownMap(small.page)).boxes;
  const between = (boxes: typeof again) => ({
    x: Math.round(boxes.proof!.x - boxes.thesis!.x),
    y: Math.round(boxes.proof!.y - boxes.thesis!.y),
  });
  expect(between(again)).toEqual(between(after));
});

test('statements are dragged together, and Tidy gives their places back', async ({ small }) => {
  await test.step('Tidy gives the places back to the layout', async () => {
    const before = await shownMap(small.page);
    const from = await middleOf(small.statement('proof'));
    await drag(small.page, from, { x: from.x - 90, y: from.y + 120 });
    await expect.poll(async () => (await shownMap(small.page)).arrows).not.toEqual(before.arrows);
    await small.choose('View', 'Tidy');
    await expect.poll(async () => (await shownMap(small.page)).arrows).toEqual(before.arrows);
    expect((await small.map()).places.size).toBe(0);
  });
  await test.step('several statements are dragged together', async () => {
    const before = (await shownMap(small.page)).boxes;
    await small.select('proof');
    await small.statement('doubt').click({ modifiers: ['Shift'] });
    const from = await middleOf(small.statement('proof'));
    await drag(small.page, from, { x: from.x + 40, y: from.y + 60 });
    const after = (await shownMap(small.page)).boxes;
    for (const id of ['proof', 'doubt']) {
      expect(Math.abs(after[id]!.x - before[id]!.x - 40)).toBeLessThanOrEqual(SWALLOWED);
      expect(Math.abs(after[id]!.y - before[id]!.y - 60)).toBeLessThanOrEqual(SWALLOWED);
    }
    expect([...(await small.map()).places.keys()].sort()).toEqual(['doubt', 'proof']);
  });
});
