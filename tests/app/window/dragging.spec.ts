import type { Crux } from '../support/crux';
import { drag, middleOf } from '../support/pointer';
import { expect, test } from '../support/test';

/** Where everything on the canvas stands in the window. */
function placesOf({ page }: Crux) {
  return page.locator('[data-statement], .arrow-mark').evaluateAll((all) =>
    all.map((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    }),
  );
}

/** Takes the last edit back, and waits until everything stands again where it stood at first. */
async function undo(crux: Crux, home: unknown): Promise<void> {
  await crux.press('Mod+Z');
  await crux.press('f');
  await expect.poll(() => placesOf(crux)).toEqual(home);
}

test('a statement is dragged onto another, onto an arrow, and back', async ({ small }) => {
  const { mouse } = small.page;
  const target = small.page.locator('.drop-target');
  const home = await placesOf(small);

  await test.step('Escape gives a drag up', async () => {
    const before = await small.statement('reason').boundingBox();
    const from = await middleOf(small.statement('reason'));
    const to = await middleOf(small.statement('doubt'));
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 6 });
    await expect(target).toBeVisible();
    await small.press('Escape');
    await expect(target).toHaveCount(0);
    await mouse.move(to.x + 20, to.y + 20);
    await mouse.up();
    expect(await small.statement('reason').boundingBox()).toEqual(before);
    await small.shows('small.argmap');
  });

  await test.step('it bears on what it is dropped on, as the half that it is dropped on says', async () => {
    const box = (await small.statement('doubt').boundingBox())!;
    const left = { x: box.x + box.width * 0.25, y: box.y + box.height / 2 };
    const from = await middleOf(small.statement('reason'));
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 30, from.y + 30, { steps: 3 });
    await mouse.move(left.x, left.y, { steps: 4 });
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
    await undo(small, home);
  });

  await test.step('dropped on the sign of an arrow, it undercuts it', async () => {
    const sign = await middleOf(small.page.locator('.arrow-mark[data-id="doubt-to-thesis"]'));
    await drag(small.page, await middleOf(small.statement('proof')), sign);
    await expect(small.page.locator('.announcer')).toContainText('attacks the step from');
    const { relations } = await small.map();
    expect(relations.get('proof-to-reason')).toMatchObject({ kind: 'attacks', target: 'doubt-to-thesis' });
    await undo(small, home);
  });

  await test.step('the head of the selected arrow is dragged to another target', async () => {
    await small.page.locator('.arrow-mark[data-id="doubt-to-thesis"]').click();
    const head = small.page.locator('.reroute-handle[data-end="head"]');
    await drag(small.page, await middleOf(head), await middleOf(small.statement('reason')));
    await expect(small.page.locator('.announcer')).toContainText('attacks “People would walk there again.”');
    const { relations } = await small.map();
    expect(relations.get('doubt-to-thesis')).toMatchObject({ kind: 'attacks', target: 'reason' });
  });
});

test('a handle makes a statement where it is dropped, and a marquee selects what moves together', async ({
  small,
}) => {
  const home = await placesOf(small);
  await test.step('dropped on empty space, a handle makes the statement that it bears on, there', async () => {
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
    await undo(small, home);
    await expect(small.statements).toHaveCount(4);
  });

  await test.step('what a marquee meets is selected, and moves together', async () => {
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
    const to = { x: doubt.x + 100, y: doubt.y + 320 };
    await drag(small.page, await middleOf(small.statement('doubt')), to);
    // It is where the pointer has taken it.
    const away = async () => {
      const { x, y } = await middleOf(small.statement('doubt'));
      return Math.hypot(x - to.x, y - to.y);
    };
    await expect.poll(away).toBeLessThan(1);
    const { places } = await small.map();
    expect([...places.keys()].sort()).toEqual(['doubt', 'reason']);
  });
});

test('Tidy leads the eye from the old places to the new ones, but not where less motion is asked for', async ({
  small,
}) => {
  const { page } = small;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const y = async () => (await small.statement('proof').boundingBox())!.y;
  const tidy = await y();
  const place = async () => {
    await drag(page, await middleOf(small.statement('proof')), { x: 640, y: 740 });
    expect(await y()).toBeGreaterThan(tidy + 50);
    await small.press('Escape');
  };
  await place();
  const placed = await y();
  // A clock that stands still between two looks.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await small.press('Mod+Shift+L');
  await page.clock.runFor(60);
  await expect.poll(y).toBeLessThan(placed - 1);
  expect(await y()).toBeGreaterThan(tidy + 1);
  await page.clock.runFor(300);
  await expect.poll(y).toBeCloseTo(tidy, 0);

  await page.clock.resume();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await place();
  await page.clock.pauseAt(Date.now() + 120_000);
  await small.press('Mod+Shift+L');
  // No frame passes, and yet everything stands where it belongs.
  await expect.poll(y).toBeCloseTo(tidy, 0);
});
