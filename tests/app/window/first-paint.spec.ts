import { themes } from '../../../core/draw/themes';
import type { Crux } from '../support/crux';
import { restingMap } from '../support/shown-map';
import { expect, test } from '../support/test';

const SEEN = 'cruxSeenFrames';

/** What a frame is about to be painted with, and where the first statement stands in it. */
interface Frame {
  readonly look: string;
  readonly place: string | undefined;
}

test('nothing moves by itself, and no frame shows another theme than the one that was chosen', async ({
  launch,
}) => {
  const crux = await launch({ motion: true });
  await test.step('nothing moves while Crux starts', async () => {
    await crux.statements.first().waitFor();
    expect(await shiftOf(crux)).toBeLessThan(0.001);
  });

  await test.step('nothing under the start screen moves when it opens and closes', async () => {
    const before = await shiftOf(crux);
    // By its class: under a dialog it has no role.
    const surface = crux.page.locator('.canvas-surface');
    const canvas = await surface.boundingBox();
    await crux.choose('File', 'Start…');
    await expect(crux.page.getByRole('dialog')).toBeVisible();
    expect(await surface.boundingBox()).toEqual(canvas);
    await crux.press('Escape');
    await expect(crux.page.getByRole('dialog')).toHaveCount(0);
    expect(await surface.boundingBox()).toEqual(canvas);
    expect(await shiftOf(crux)).toBeCloseTo(before, 3);
  });

  await crux.page.addInitScript(watchFrames, SEEN);
  for (const [choice, name] of [
    ['Dark', 'dark'],
    ['High contrast', 'contrast-light'],
  ] as const) {
    await test.step(`the first frame is in ${choice}, which is not the system’s`, async () => {
      await crux.choose('View', 'Theme', choice);
      await crux.page.reload();
      await crux.statements.first().waitFor();
      await restingMap(crux.page);
      const frames = await crux.page.evaluate((key) => Reflect.get(window, key) as Frame[], SEEN);
      expect([...new Set(frames.map(({ look }) => look))]).toEqual([
        `${name} ${rgb(themes[name].background)}`,
      ]);
      const places = frames.flatMap(({ place }) => place ?? []);
      expect([...new Set(places)], 'places of the first statement').toHaveLength(1);
    });
  }
});

/** How much has moved that nobody asked to, as https://wicg.github.io/layout-instability counts it. */
function shiftOf({ page }: Crux): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) sum += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What was counted before comes in a task of its own.
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

// Runs in the page before anything else does, and notes what each frame is about to be painted with.
function watchFrames(key: string): void {
  const frames: Frame[] = [];
  Object.assign(window, { [key]: frames });
  const note = () => {
    if (document.body) {
      const { backgroundColor } = getComputedStyle(document.body);
      const look = `${document.documentElement.dataset.theme} ${backgroundColor}`;
      const statement = document.querySelector('[data-statement]')?.getBoundingClientRect();
      frames.push({ look, place: statement && `${statement.x} ${statement.y} ${statement.width}` });
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
