import type { Browser, Page } from '@playwright/test';
import type { ArgumentMap } from '../../core/model/argument-map';
import { largeMap } from '../support/large-map';
import { type Figure, figure, median, percentile } from './figure';
import { type Movement, mountedNow, moveView } from './move-view';
import { oddShapes } from './odd-shapes';
import { launchBrowser, servePage, take } from './serve-page';
import { type Shown, showCrux } from './show-crux';

const SIZE = 10_000;
const FEW = 100;
/** Frames of ours in one run, and of theirs, of which each takes a second. */
const FRAMES = 120;
const THEIR_FRAMES = 20;
const RUNS = 5;
/** How often the heap is looked at until it stays as it is, but for so many bytes. */
const SETTLING = 10;
const SAME_HEAP = 50_000;
/** p95 may be 1.2 times as long as at 100 statements. */
const AS_LIGHT = 0.83;

interface Moved {
  /** Of each frame, in ms; in order of the runs. */
  readonly whole: number[];
  readonly near: number[];
  /** The most boxes and arrows that were mounted. */
  mounted: number;
  /** Of the JavaScript heap after loading, in KiB. */
  readonly heap: number;
}

/** Panning and zooming over 10,000 statements in Crux, beside stock React Flow and beside Crux with 100. */
export async function canvas(): Promise<readonly Figure[]> {
  const { stock, ours } = await moveUnlimited();
  const browser = await launchBrowser();
  try {
    const [few, many] = await moveOurs(browser, [FEW, SIZE]);
    const compare = (name: string, ours: number, theirs: number, unit: Figure['unit'], goal: number) =>
      figure({ name: `canvas: ${name}`, size: SIZE, ours, theirs, unit, goal });
    const p95 = (frames: readonly number[]) => percentile(frames, 0.95);
    return [
      compare(
        'pan, whole map in view, a frame, no limit by the screen',
        median(ours),
        median(stock.whole),
        'ms',
        40,
      ),
      compare(
        `pan, whole map in view, p95, beside ours of ${FEW}`,
        p95(many.whole),
        p95(few.whole),
        'ms',
        AS_LIGHT,
      ),
      compare(`pan and zoom near, p95, beside ours of ${FEW}`, p95(many.near), p95(few.near), 'ms', AS_LIGHT),
      compare('the most boxes and arrows mounted', many.mounted, stock.mounted, 'count', 50),
      compare('heap after loading', many.heap, stock.heap, 'KiB', 15),
      ...(await moveOdd(browser, few)),
    ];
  } finally {
    await browser.close();
  }
}

/** The whole map panned as fast as it can be: on a screen none of our frames takes less than the sixtieth of a second. */
async function moveUnlimited(): Promise<{ readonly stock: Moved; readonly ours: readonly number[] }> {
  const browser = await launchBrowser({ unlimited: true });
  try {
    const stock = await moveStock(browser);
    const { page, close } = await showCrux(browser, largeMap(SIZE, 0));
    await page.keyboard.press('f');
    const ours: number[] = [];
    for (let run = 0; run < RUNS; run++) ours.push(...(await framesOf(page, 'pan', FRAMES)));
    await close();
    return { stock, ours };
  } finally {
    await browser.close();
  }
}

/** Moves over maps of two sizes by turns, so that whatever else the machine does slows both down alike. */
async function moveOurs(browser: Browser, sizes: readonly [number, number]): Promise<[Moved, Moved]> {
  const shown = [await showOurs(browser, sizes[0]), await showOurs(browser, sizes[1])] as const;
  try {
    for (let run = 0; run < RUNS; run++) for (const { page, moved } of shown) await moveOnce(page, moved);
    return [shown[0].moved, shown[1].moved];
  } finally {
    for (const { close } of shown) await close();
  }
}

async function showOurs(browser: Browser, size: number): Promise<Shown & { readonly moved: Moved }> {
  const shown = await showCrux(browser, largeMap(size, 0));
  return { ...shown, moved: { whole: [], near: [], mounted: 0, heap: await heapOf(shown.page) } };
}

/** Each map of an odd shape beside one of 100 statements: the far view may be light for no tree alone. */
async function moveOdd(browser: Browser, few: Moved): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, map] of Object.entries(oddShapes())) {
    const { page, close } = await showCrux(browser, map);
    const moved: Moved = { whole: [], near: [], mounted: 0, heap: 0 };
    await moveOnce(page, moved);
    await close();
    figures.push(...besideFew(name, map, moved, few));
  }
  return figures;
}

function besideFew(name: string, map: ArgumentMap, moved: Moved, few: Moved): readonly Figure[] {
  const beside = (what: string, ours: readonly number[], theirs: readonly number[]) =>
    figure({
      name: `canvas: ${name}, ${what}, p95, beside ours of ${FEW}`,
      size: map.statements.size,
      ours: percentile(ours, 0.95),
      theirs: percentile(theirs, 0.95),
      unit: 'ms',
      goal: AS_LIGHT,
    });
  return [beside('whole', moved.whole, few.whole), beside('near', moved.near, few.near)];
}

async function moveOnce(page: Page, moved: Moved): Promise<void> {
  const count = async () => {
    moved.mounted = Math.max(moved.mounted, await page.evaluate(mountedNow));
  };
  await page.bringToFront();
  await page.keyboard.press('f');
  moved.whole.push(...(await framesOf(page, 'pan', FRAMES)));
  await count();
  // At its own size, with a statement in view.
  for (const key of ['Escape', 'Control+0', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await count();
  moved.near.push(...(await framesOf(page, 'pan', FRAMES)), ...(await framesOf(page, 'zoom', FRAMES)));
  await count();
}

async function moveStock(browser: Browser): Promise<Moved> {
  const served = await servePage();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(300_000);
  try {
    await page.goto(served.address);
    await take(page, 'showStock', SIZE);
    const heap = await heapOf(page);
    const whole = [...(await framesOf(page, 'pan', THEIR_FRAMES))];
    return { whole, near: [], mounted: await page.evaluate(mountedNow), heap };
  } finally {
    await page.close();
    await served.close();
  }
}

function framesOf(page: Page, movement: Movement, frames: number): Promise<readonly number[]> {
  return page.evaluate(moveView, [movement, frames] as const);
}

/**
 * What is left of the JavaScript heap after the garbage is collected, in KiB, once the page has done what it does beside: before
 * that, it differs by a tenth from one time to the next.
 */
async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  let last = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < SETTLING; tries++) {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const isSettled = Math.abs(last - usedSize) < SAME_HEAP;
    last = usedSize;
    if (isSettled) break;
    await page.waitForTimeout(2000);
  }
  await client.detach();
  return Math.round(last / 1024);
}
