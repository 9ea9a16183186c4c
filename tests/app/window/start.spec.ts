import type { Crux } from '../support/crux';
import { expect, test } from '../support/test';

const screenOf = ({ page }: Crux) => page.getByRole('dialog', { name: 'Start a map' });
const choice = (crux: Crux, name: RegExp) => screenOf(crux).getByRole('button', { name });

test('a map begins from a starter, from a recent map, or from nothing', async ({ crux }) => {
  for (const [width, height] of [
    [900, 600],
    [1280, 800],
  ] as const) {
    await test.step(`the start screen is one screen at ${width} × ${height}`, async () => {
      await crux.page.setViewportSize({ width, height });
      await crux.choose('File', 'Start…');
      await expectOneScreen(crux);
      await crux.press('Escape');
      await expect(screenOf(crux)).toHaveCount(0);
    });
  }

  await test.step('whose work Crux is built on stands at the foot of the canvas from the start, beside one another', async () => {
    const { page } = crux;
    await page.setViewportSize({ width: 800, height: 600 });
    const credit = page.getByRole('link', { name: 'Citations by CSL (citeproc-js)' });
    await expect(credit).toHaveAttribute('href', 'http://citationstyles.org/');
    await expect(credit).toHaveAttribute('target', '_blank');
    const [own, beside, overview] = await Promise.all(
      [credit, page.getByRole('link', { name: 'React Flow attribution' }), page.locator('.overview')].map(
        async (each) => (await each.boundingBox())!,
      ),
    );
    expect(own!.x).toBeGreaterThanOrEqual(beside!.x + beside!.width);
    expect(own!.y + own!.height).toBeCloseTo(beside!.y + beside!.height, 0);
    expect(own!.y).toBeGreaterThanOrEqual(overview!.y + overview!.height);
    await page.emulateMedia({ media: 'print' });
    await expect(credit).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('a starter is chosen by the keyboard alone', async () => {
    await crux.press('Alt+Shift+N');
    await expect(choice(crux, /^Blank map/)).toBeFocused();
    await crux.press('ArrowRight');
    await expect(choice(crux, /^Policy analysis/)).toBeFocused();
    await crux.press('ArrowRight');
    await expect(choice(crux, /^Debate case/)).toBeFocused();
    await crux.press('ArrowDown');
    await expect(choice(crux, /^Example/)).toBeFocused();
    await crux.press('ArrowUp');
    await crux.press('ArrowLeft');
    await expect(choice(crux, /^Policy analysis/)).toBeFocused();
    await crux.press('Enter');
    await crux.shows('Policy analysis');
    await expect(screenOf(crux)).toHaveCount(0);
    await expect(crux.page.locator('[data-kind="explanation"]')).toHaveCount(3);
    // The keyboard goes on where it is needed: on the canvas.
    await crux.press('ArrowDown');
    await expect(crux.page.locator('[data-statement][aria-current="true"]')).toHaveCount(1);
  });

  await test.step('a starter is a new map, and its file is asked for', async () => {
    await crux.choose('File', 'Start…');
    await choice(crux, /^Pros and cons/).click();
    await crux.shows('Pros and cons');
    const text = await crux.saveAs('choice.argmap');
    expect(JSON.parse(text)).toMatchObject({ title: 'Pros and cons', format: 'argument-map' });
  });

  await test.step('an empty map says how to begin, and offers the starters', async () => {
    await crux.choose('File', 'New');
    await crux.shows('Untitled map');
    await crux.page.getByRole('button', { name: 'Begin from a starter…' }).click();
    await expect(screenOf(crux)).toBeVisible();
  });

  await test.step('a map that was saved is among the recent ones, and opens from there', async () => {
    await choice(crux, /^choice\.argmap\s*Today/).click();
    await crux.shows('choice.argmap');
    await expect(crux.page.locator('[data-kind="thesis"]')).toHaveCount(1);
  });

  await test.step('the tutorial and the example open from the Help menu', async () => {
    await crux.choose('Help', 'Tutorial');
    await crux.shows('Tutorial');
    await expect(crux.statements).toHaveCount(16);
    await crux.choose('Help', 'Example map');
    await crux.shows('Japan and South Korea');
  });

  await test.step('the list of recent maps outlives a restart, and is cleared for good', async () => {
    await crux.shell.restart();
    await crux.canvas.waitFor();
    await crux.choose('File', 'Start…');
    await expect(choice(crux, /^choice\.argmap/)).toBeVisible();
    await choice(crux, /^Clear list$/).click();
    await expect(screenOf(crux).getByText('No recent maps.')).toBeVisible();
    await crux.press('Escape');
    await crux.choose('File', 'Start…');
    await expect(screenOf(crux).getByText('No recent maps.')).toBeVisible();
    await crux.press('Escape');
  });

  await test.step('an empty map begins with its thesis', async () => {
    await crux.choose('File', 'New');
    await crux.page.getByRole('button', { name: /^Add thesis/ }).click();
    await expect(crux.field).toBeFocused();
  });
});

/** Expects all of the start screen to be in the window, with nothing to be scrolled to. */
async function expectOneScreen(crux: Crux): Promise<void> {
  for (const button of await screenOf(crux).getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 1 });
  }
  const scrolls = await screenOf(crux).evaluate(
    (dialog) =>
      [dialog, ...dialog.querySelectorAll('*')].filter(
        (element) =>
          getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight,
      ).length,
  );
  expect(scrolls).toBe(0);
}
