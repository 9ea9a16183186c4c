import type { Locator, Page } from '@playwright/test';

/** A place in the window, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of what is on the screen. */
export async function middleOf(what: Locator): Promise<Place> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${what} is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place on an arrow's line: half of its way. */
export function placeOn(arrow: Locator): Promise<Place> {
  return arrow.locator('.arrow-line').evaluate((line) => {
    const path = line as SVGPathElement;
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!);
    return { x, y };
  });
}

/** Drags from one place to another, in several steps, as a hand does. */
export async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 4, from.y + 4);
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}
