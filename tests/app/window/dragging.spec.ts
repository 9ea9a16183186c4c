import { drag, middleOf } from '../support/pointer';
import { expect, test } from '../support/test';

test('a statement that is dropped on another bears on it, as the half that it is dropped on says', async ({
  small,
}) => {
  const box = (await small.statement('doubt').boundingBox())!;
  const left = { x: box.x + box.width * 0.25, y: box.y + box.height / 2 };
  const { mouse } = small.page;
  const from = await middleOf(small.statement('reason'));
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 30, from.y + 30, { steps: 3 });
  await mouse.move(left.x, left.y, { steps: 4 });
  const target = small.page.locator('.drop-target');
  await expect(target).toHaveText('Supports this');
  // What bears on it moves along.
  const proof = await middleOf(small.statement('proof'));
  expect(Math.abs(proof.x - left.x)).toBeLessThan(120);
  await mouse.move(left.x + box.width / 2, left.y, { steps: 4 });
  await expect(target).toHaveText('Attacks this');
  await mouse.up();
  await expect(target).toHaveCount(0);
  const { relations, places } = await small.map();
  expect(relations.get('reason-to-thesis')).toMatchObject({ kind: 'attacks', target: 'doubt' });
  expect(places.size).toBe(0);
});

test('Escape gives a drag up', async ({ small }) => {
  const before = await small.statement('reason').boundingBox();
  const from = await middleOf(small.statement('reason'));
  const to = await middleOf(small.statement('doubt'));
  const { mouse } = small.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 6 });
  await expect(small.page.locator('.drop-target')).toBeVisible();
  await small.press('Escape');
  await expect(small.page.locator('.drop-target')).toHaveCount(0);
  await mouse.move(to.x + 20, to.y + 20);
  await mouse.up();
  expect(await small.statement('reason').boundingBox()).toEqual(before);
  await small.shows('small.argmap');
});

test('a statement that is dropped on the sign of an arrow undercuts it', async ({ small }) => {
  const sign = await middleOf(small.page.locator('.arrow-mark[data-id="doubt-to-thesis"]'));
  await drag(small.page, await middleOf(small.statement('proof')), sign);
  await expect(small.page.locator('.announcer')).toContainText('attacks the step from');
  const { relations } = await small.map();
  expect(relations.get('proof-to-reason')).toMatchObject({ kind: 'attacks', target: 'doubt-to-thesis' });
});

test('a handle that is dropped on empty space makes the statement that it bears on, there', async ({
  small,
}) => {
  await small.statement('proof').hover();
  const handle = small.statement('proof').locator('.connecting-handle[data-tone="attacks"]');
  await drag(small.page, await middleOf(handle), { x: 160, y: 640 });
  await expect(small.field).toBeFocused();
  await small.page.keyboard.type('Nobody walks in the rain.');
  await small.press('Enter');
  const made = small.named('Claim', 'Nobody walks in the rain.');
  const { x, y } = (await made.boundingBox())!;
  expect([x < 160, y < 640]).toEqual([true, true]);
  const { relations, places } = await small.map();
  expect([...relations.values()].filter(({ premises }) => premises[0] === 'proof')).toHaveLength(2);
  expect(places.size).toBe(1);
});

test('what a marquee meets is selected, and moves together', async ({ small }) => {
  const doubt = (await small.statement('doubt').boundingBox())!;
  const reason = (await small.statement('reason').boundingBox())!;
  const { mouse, keyboard } = small.page;
  await keyboard.down('Shift');
  await mouse.move(Math.min(doubt.x, reason.x) - 30, Math.min(doubt.y, reason.y) - 4);
  await mouse.down();
  await mouse.move(Math.max(doubt.x, reason.x) + 60, Math.max(doubt.y, reason.y) + 20, { steps: 6 });
  await mouse.up();
  await keyboard.up('Shift');
  const selected = small.page.locator('[data-statement][data-selected]');
  await expect(selected).toHaveCount(2);
  await drag(small.page, await middleOf(small.statement('doubt')), { x: doubt.x + 100, y: doubt.y + 320 });
  const { places } = await small.map();
  expect([...places.keys()].sort()).toEqual(['doubt', 'reason']);
});

test('the head of the selected arrow is dragged to another target', async ({ small }) => {
  await small.page.locator('.arrow-mark[data-id="doubt-to-thesis"]').click();
  const head = small.page.locator('.reroute-handle[data-end="head"]');
  await drag(small.page, await middleOf(head), await middleOf(small.statement('reason')));
  await expect(small.page.locator('.announcer')).toContainText('attacks “People would walk there again.”');
  const { relations } = await small.map();
  expect(relations.get('doubt-to-thesis')).toMatchObject({ kind: 'attacks', target: 'reason' });
});

test('Tidy leads the eye from the old places to the new ones', async ({ small }) => {
  const { page } = small;
  const y = async () => (await small.statement('proof').boundingBox())!.y;
  const tidy = await y();
  await drag(page, await middleOf(small.statement('proof')), { x: 640, y: 740 });
  const placed = await y();
  expect(placed).toBeGreaterThan(tidy + 50);
  await small.press('Escape');
  // A clock that stands still between two looks.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await small.press('Mod+Shift+L');
  await page.clock.runFor(60);
  await expect.poll(y).toBeLessThan(placed - 1);
  expect(await y()).toBeGreaterThan(tidy + 1);
  await page.clock.runFor(300);
  await expect.poll(y).toBeCloseTo(tidy, 0);
});

test('Tidy puts everything into its place at once where less motion is asked for', async ({ small }) => {
  const { page } = small;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const y = async () => (await small.statement('proof').boundingBox())!.y;
  const tidy = await y();
  await drag(page, await middleOf(small.statement('proof')), { x: 640, y: 740 });
  await small.press('Escape');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await small.press('Mod+Shift+L');
  // No frame passes, and yet everything stands where it belongs.
  await expect.poll(y).toBeCloseTo(tidy, 0);
});
