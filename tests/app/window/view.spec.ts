import type { Crux } from '../support/crux';
import { content } from '../support/pixels';
import { drag, middleOf } from '../support/pointer';
import { expect, test } from '../support/test';

/** How large the map is shown, as the bar says, in percent. */
async function zoomOf({ page }: Crux): Promise<number> {
  return Number.parseInt(await page.getByRole('button', { name: 'Actual size' }).innerText(), 10);
}

/** Where the thesis stands in the window. */
async function placeOf(crux: Crux) {
  const { x, y } = await middleOf(crux.statement('thesis'));
  return { x: Math.round(x), y: Math.round(y) };
}

test('a map is laid out from left to right, walked that way, kept in its file and taken back', async ({
  small,
}) => {
  const { statements, relations } = await small.map();
  const [thesis] = [...statements.values()].filter(({ kind }) => kind === 'thesis').map(({ id }) => id);
  const [premise] = [...relations.values()].find(({ target }) => target === thesis)!.premises;
  const across = async () =>
    (await middleOf(small.statement(premise!))).x - (await middleOf(small.statement(thesis!))).x;
  const selected = small.page.locator('[data-statement][data-selected]');

  await small.choose('View', 'Layout', 'Left to right');
  await expect.poll(across).toBeGreaterThan(200);
  expect((await small.map()).view.orientation).toBe('right');
  await small.select(thesis!);
  await small.press('ArrowRight');
  await expect(selected).not.toHaveAttribute('data-statement', thesis!);
  await small.press('ArrowLeft');
  await expect(selected).toHaveAttribute('data-statement', thesis!);

  await small.press('Mod+z');
  await expect.poll(across).toBeLessThan(200);
  expect((await small.map()).view.orientation).toBeUndefined();
});

test('the view is zoomed, moved by the wheel, the hand and the overview, and follows what is added', async ({
  crux,
  paper,
}) => {
  await test.step('zooming, actual size, and back to the whole map', async () => {
    const fitted = await zoomOf(crux);
    const place = await placeOf(crux);
    expect(fitted).toBeLessThan(100);
    await crux.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => zoomOf(crux)).toBeGreaterThan(fitted);
    await crux.press('Mod+-');
    await expect.poll(() => zoomOf(crux)).toBe(fitted);
    await crux.press('Mod+0');
    await expect.poll(() => zoomOf(crux)).toBe(100);
    const { width } = (await crux.statement('thesis').boundingBox())!;
    expect(width).toBeCloseTo(420, 0);
    await crux.choose('View', 'Fit map');
    await expect.poll(() => zoomOf(crux)).toBe(fitted);
    await expect.poll(() => placeOf(crux)).toEqual(place);
  });

  await test.step('the wheel and the hand move the map; Ctrl and the wheel zoom at the pointer', async () => {
    await crux.choose('View', 'Fit map');
    const place = await placeOf(crux);
    await crux.page.mouse.move(640, 60);
    await crux.page.mouse.wheel(0, 120);
    await expect.poll(() => placeOf(crux)).not.toEqual(place);
    await crux.choose('View', 'Fit map');
    await expect.poll(() => placeOf(crux)).toEqual(place);
    const corner = (await crux.canvas.boundingBox())!;
    const from = { x: corner.x + 8, y: corner.y + 8 };
    await drag(crux.page, from, { x: from.x + 90, y: from.y + 70 });
    await expect.poll(async () => (await placeOf(crux)).x).toBeGreaterThan(place.x + 80);
    const fitted = await zoomOf(crux);
    await crux.page.mouse.move((await placeOf(crux)).x, (await placeOf(crux)).y);
    const under = await placeOf(crux);
    await crux.page.keyboard.down('Control');
    await crux.page.mouse.wheel(0, -100);
    await crux.page.keyboard.up('Control');
    await expect.poll(() => zoomOf(crux)).toBeGreaterThan(fitted);
    const after = await placeOf(crux);
    expect(Math.abs(after.x - under.x)).toBeLessThan(4);
    expect(Math.abs(after.y - under.y)).toBeLessThan(4);
  });

  await test.step('the overview shows the map, and takes one where one drags', async () => {
    await crux.choose('View', 'Fit map');
    const overview = crux.page.getByRole('img', { name: 'Overview of the map' });
    await expect(overview).toBeVisible();
    // A speck in the colour of its kind for each of them.
    await expect
      .poll(async () => (await content(paper, await overview.screenshot())).colours)
      .toBeGreaterThan(6);
    await crux.choose('View', 'Actual size');
    await expect.poll(() => zoomOf(crux)).toBe(100);
    const before = await placeOf(crux);
    const from = await middleOf(overview);
    await drag(crux.page, from, { x: from.x - 30, y: from.y });
    await expect.poll(async () => (await placeOf(crux)).x).toBeGreaterThan(before.x + 100);
  });

  await test.step('what is added out of view comes into view', async () => {
    await crux.choose('View', 'Fit map');
    await crux.press('Mod+0');
    await expect.poll(() => zoomOf(crux)).toBe(100);
    for (let step = 0; step < 5; step++) await crux.press('ArrowDown');
    await crux.press('s');
    await crux.page.keyboard.type('New');
    await crux.press('Enter');
    await expect(crux.named('Evidence', 'New')).toBeInViewport({ ratio: 0.99 });
  });
});
