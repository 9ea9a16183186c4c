import type { Page } from '@playwright/test';
import { largeMap } from '../support/large-map';
import { type Figure, figure, median, percentile } from './figure';
import { launchBrowser } from './serve-page';
import { showCrux } from './show-crux';

const SIZE = 10_000;
const FEW = 100;
const RUNS = 40;
/** It may take 1.5 times as long as at 100 statements. */
const AS_QUICK = 0.67;

/** In ms: what is done when nothing else is to do is no part of an edit. */
const SETTLED = 1000;
const AFTER_A_KEY = 150;

/** What one does, and the keys that do it. */
const EDITS = {
  keystroke: 'x',
  add: 's',
  delete: 'Delete',
  undo: 'Control+z',
} as const;
type Edit = keyof typeof EDITS;
type Taken = Record<Edit, number[]>;

/** From a key to the frame that shows what it did, at 10,000 statements beside 100. */
export async function editing(): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  try {
    const shown = [
      await showCrux(browser, largeMap(FEW, 0)),
      await showCrux(browser, largeMap(SIZE, 0)),
    ] as const;
    const taken = shown.map((): Taken => ({ keystroke: [], add: [], delete: [], undo: [] })) as [
      Taken,
      Taken,
    ];
    for (const { page } of shown) await prepare(page);
    for (let run = 0; run <= RUNS; run++) {
      for (const [index, { page }] of shown.entries()) {
        await goTo(page, Math.floor(((run + 0.5) / (RUNS + 1)) * [FEW, SIZE][index]!));
        await editOnce(page, taken[index]!);
      }
      // The first time much is done that never is again.
      if (run === 0) for (const one of taken) for (const edit of Object.values(one)) edit.length = 0;
    }
    for (const { close } of shown) await close();
    const [few, many] = taken;
    const beside = (edit: Edit, what: string, of: (taken: readonly number[]) => number) =>
      figure({
        name: `editing: ${edit} to paint, ${what}, beside ours of ${FEW}`,
        size: SIZE,
        ours: of(many[edit]),
        theirs: of(few[edit]),
        unit: 'ms',
        goal: AS_QUICK,
      });
    return (Object.keys(EDITS) as Edit[]).flatMap((edit) => [
      beside(edit, 'median', median),
      beside(edit, 'p95', (taken) => percentile(taken, 0.95)),
    ]);
  } finally {
    await browser.close();
  }
}

/** Goes to a statement by its number, which is in its words: another one each time, from all over the map. */
async function goTo(page: Page, number: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(`(${number})`);
  await page.getByText('1 of 1').waitFor();
  for (const key of ['Enter', 'Escape']) await page.keyboard.press(key);
  await page.waitForTimeout(SETTLED);
}

/** Shows boxes at their own size, and takes the time from each key on. */
async function prepare(page: Page): Promise<void> {
  await page.bringToFront();
  for (const key of ['ArrowUp', 'Control+0']) await page.keyboard.press(key);
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    const painted = (then: () => void) =>
      requestAnimationFrame(() => {
        // Comes when the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    addEventListener(
      'keydown',
      () => {
        const begin = performance.now();
        painted(() => taken.push(performance.now() - begin));
      },
      { capture: true },
    );
  });
}

/** Adds a statement, writes it, deletes it, and takes all back. */
async function editOnce(page: Page, taken: Taken): Promise<void> {
  taken.add.push(await press(page, EDITS.add));
  for (let key = 0; key < 3; key++) taken.keystroke.push(await press(page, EDITS.keystroke));
  await press(page, 'Enter');
  taken.delete.push(await press(page, EDITS.delete));
  taken.undo.push(await press(page, EDITS.undo));
  await press(page, EDITS.undo);
}

/** @returns how long it took until what it did was painted, in ms */
async function press(page: Page, key: string): Promise<number> {
  const taken = () => page.evaluate(() => Reflect.get(window, 'taken') as number[]);
  const before = (await taken()).length;
  await page.keyboard.press(key);
  await page.waitForFunction((count) => (Reflect.get(window, 'taken') as number[]).length > count, before);
  await page.waitForTimeout(AFTER_A_KEY);
  return (await taken()).at(-1)!;
}
