import { serialiseMap } from '../../../core/file/serialise-map';
import { largeMap } from '../../support/large-map';
import type { Crux } from '../support/crux';
import { watchMounted } from '../support/mounted';
import { content } from '../support/pixels';
import { drag, middleOf } from '../support/pointer';
import { expect, test } from '../support/test';

/** As few elements as React Flow carries with ease: those of what is near, and of what the hand or the keyboard is on. */
const MOST = 410;

function zoomOf({ page }: Crux): Promise<number> {
  return page.locator('.zoom-figure').innerText().then(Number.parseFloat);
}

/** Zooms at the middle of the canvas. @param turns of the wheel: up goes nearer */
async function zoom({ page }: Crux, turns: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let turn = 0; turn < Math.abs(turns); turn++) await page.mouse.wheel(0, turns > 0 ? -120 : 120);
  await page.keyboard.up('Control');
}

test('ten thousand statements are seen from afar and from near with few elements mounted, and edited', async ({
  launch,
  paper,
}) => {
  test.slow();
  const crux = await launch({ file: { name: 'large.argmap', text: serialiseMap(largeMap(10_000, 0)) } });
  const { page } = crux;
  const most = await watchMounted(page);
  const selected = page.locator('[data-statement][data-selected]');
  const inMiddle = { x: 640, y: 420 };

  await test.step('the whole map is drawn, and nothing is mounted', async () => {
    await expect(crux.statements).toHaveCount(0);
    await expect(crux.arrows).toHaveCount(0);
    const ink = async () => content(paper, await crux.canvas.screenshot());
    await expect.poll(async () => (await ink()).share).toBeGreaterThan(0.05);
    expect((await ink()).colours).toBeGreaterThan(50);
  });

  await test.step('the keyboard walks it; what is selected is mounted for those who hear it', async () => {
    await crux.press('ArrowUp');
    await expect(selected).toHaveAttribute('data-statement', 's0');
    await expect(crux.canvas).toHaveAttribute('aria-activedescendant', 'statement-s0');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await crux.press(key);
    await expect(selected).toHaveCount(1);
    await expect(selected).not.toHaveAttribute('data-statement', 's0');
  });

  await test.step('the pointer does: it hovers, clicks, and opens a text where it can be read', async () => {
    await crux.press('f');
    const place = await middleOf(selected);
    const id = (await selected.getAttribute('data-statement'))!;
    await crux.press('Escape');
    await expect(crux.statements).toHaveCount(0);
    await page.mouse.move(place.x, place.y);
    await expect(crux.statement(id)).toHaveCount(1);
    await page.mouse.click(place.x, place.y);
    await expect(selected).toHaveAttribute('data-statement', id);
    await page.mouse.dblclick(place.x, place.y);
    await expect(crux.field).toBeFocused();
    await expect(crux.field).toBeInViewport({ ratio: 0.99 });
    expect(await zoomOf(crux)).toBeGreaterThanOrEqual(40);
  });

  await test.step('a text that is edited is kept when its box goes out of view', async () => {
    await page.keyboard.type('Out of ');
    await page.mouse.move(inMiddle.x, 700);
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(300, 400);
    await expect(crux.field).not.toBeInViewport();
    await expect(crux.field).toBeFocused();
    await page.keyboard.type('sight');
    await crux.press('Enter');
    await expect(selected).toHaveAttribute('aria-label', /: Out of sight$/);
    await expect(crux.canvas).toBeFocused();
  });

  await test.step('near, far, all selected', async () => {
    await page.mouse.move(inMiddle.x, inMiddle.y);
    await zoom(crux, -6);
    await drag(page, { x: 60, y: 500 }, { x: 700, y: 300 });
    await zoom(crux, -14);
    await crux.press('Mod+A');
    await crux.press('f');
    await zoom(crux, 16);
    await expect(crux.statements.first()).toBeAttached();
    expect(await most()).toBeLessThanOrEqual(MOST);
  });
});

test('in the far view boxes are taken up, dropped, picked by a marquee and have their menus, as near', async ({
  launch,
}) => {
  const crux = await launch({ file: { name: 'middle.argmap', text: serialiseMap(largeMap(300, 0)) } });
  const { page } = crux;
  const selected = page.locator('[data-statement][data-selected]');
  await expect(crux.statements).toHaveCount(0);
  await crux.press('ArrowUp');
  await crux.press('ArrowDown');
  await crux.press('ArrowRight');
  const id = (await selected.getAttribute('data-statement'))!;
  const place = await middleOf(selected);
  await crux.press('Escape');

  await test.step('dragged, with what hangs under it', async () => {
    await drag(page, place, { x: place.x + 30, y: place.y + 200 });
    await expect(selected).toHaveAttribute('data-statement', id);
    const to = await middleOf(crux.statement(id));
    expect(Math.hypot(to.x - place.x - 30, to.y - place.y - 200)).toBeLessThan(2);
    expect((await crux.map()).places.get(id)).toBeDefined();
    await crux.press('Mod+Z');
    await expect.poll(() => middleOf(crux.statement(id))).toEqual(place);
  });

  await test.step('a menu is about what it is opened on', async () => {
    await crux.press('Escape');
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Edit text' })).toBeVisible();
    await expect(selected).toHaveAttribute('data-statement', id);
    await crux.press('Escape');
  });

  await test.step('a marquee picks what is not mounted too, and what is picked moves together', async () => {
    await page.keyboard.down('Shift');
    await drag(page, { x: place.x - 200, y: place.y - 20 }, { x: place.x + 200, y: place.y + 300 });
    await page.keyboard.up('Shift');
    await expect(crux.statement(id)).toHaveCount(0);
    await drag(page, place, { x: place.x + 20, y: place.y + 30 });
    const { places } = await crux.map();
    expect(places.size).toBeGreaterThan(20);
    expect(places.has(id)).toBe(true);
    const to = await middleOf(crux.statement(id));
    expect(Math.hypot(to.x - place.x - 20, to.y - place.y - 30)).toBeLessThan(2);
  });
});
