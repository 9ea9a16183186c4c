import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../cli/npm/find-chromium.mjs';
import { type Figure, figure, median } from './figure';
import type { bench } from './page/page';
import type { Taken } from './page/taken';

const SIZE = 2000;
/** How often ours are made. */
const RUNS = 7;
/** How often theirs are: each takes a minute. */
const THEIR_RUNS = 3;

/** SVG and PNG of the same statements by Crux and by html-to-image on stock React Flow, in the same Chromium. */
export async function pictures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
  const root = fileURLToPath(new URL('./page', import.meta.url));
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, target: 'es2023' },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const ours = await browser.newPage();
    const theirs = await browser.newPage();
    for (const page of [ours, theirs]) {
      await page.goto(server.resolvedUrls!.local[0]!);
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
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Calls one of the page's functions. */
function take<C extends keyof typeof bench>(
  page: Page,
  call: C,
  ...args: Parameters<(typeof bench)[C]>
): Promise<Awaited<ReturnType<(typeof bench)[C]>>> {
  return page.evaluate(
    ([name, given]) => {
      const calls = Reflect.get(window, 'bench') as Record<string, (...args: unknown[]) => Promise<unknown>>;
      return calls[name]!(...given);
    },
    [call as string, args as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<(typeof bench)[C]>>>;
}

async function runs<T>(count: number, make: (run: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < count; run++) all.push(await make(run));
  return all;
}
