import { type Figure, figure, median } from './figure';
import type { Taken } from './page/taken';
import { launchBrowser, servePage, take } from './serve-page';

const SIZE = 2000;
/** How often ours are made. */
const RUNS = 7;
/** How often theirs are: each takes a minute. */
const THEIR_RUNS = 3;

/** SVG and PNG of the same statements by Crux and by html-to-image on stock React Flow, in the same Chromium. */
export async function pictures(): Promise<readonly Figure[]> {
  const served = await servePage();
  const browser = await launchBrowser();
  try {
    const ours = await browser.newPage();
    const theirs = await browser.newPage();
    for (const page of [ours, theirs]) {
      await page.goto(served.address);
    }
    const svg = await runs(RUNS, (run) => take(ours, 'ourSvg', SIZE, run));
    const png = await runs(RUNS, (run) => take(ours, 'ourPng', SIZE, RUNS + run));
    await take(theirs, 'showStock', SIZE);
    const theirSvg = await runs(THEIR_RUNS, () => take(theirs, 'stockSvg'));
    const theirPng = await runs(THEIR_RUNS, () => take(theirs, 'stockPng'));
    const compare = (
      name: string,
      of: keyof Taken,
      [mine, other]: readonly [readonly Taken[], readonly Taken[]],
      goal: number,
    ) =>
      figure({
        name: `pictures: ${name}`,
        size: SIZE,
        ours: median(mine.map((taken) => taken[of])),
        theirs: median(other.map((taken) => taken[of])),
        unit: of === 'ms' ? 'ms' : 'bytes',
        goal,
      });
    return [
      compare('SVG, time', 'ms', [svg, theirSvg], 300),
      compare('SVG, size', 'bytes', [svg, theirSvg], 50),
      compare('PNG at 2×, time', 'ms', [png, theirPng], 25),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

async function runs<T>(count: number, make: (run: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < count; run++) all.push(await make(run));
  return all;
}
