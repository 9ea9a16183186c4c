import type { Browser, Page } from '@playwright/test';
import { serialiseMap } from '../../core/file/serialise-map';
import { largeMap } from '../support/large-map';
import { type Figure, figure, median } from './figure';
import { launchBrowser, servePage, take } from './serve-page';
import { showCrux } from './show-crux';

const SIZE = 10_000;
const RUNS = 5;
/** What the script of the start may have, packed. */
const MOST_BYTES = 300_000;

/** From a file to the whole map, beside stock React Flow; and how much script an empty Crux reads. */
export async function opening(): Promise<readonly Figure[]> {
  // Each in a browser of its own, so that what the other leaves behind is not measured.
  const { script, taken } = await openCrux();
  const stock = await openStock();
  return [
    figure({
      name: 'opening: file to whole map drawn',
      size: SIZE,
      ours: median(taken),
      theirs: stock,
      unit: 'ms',
      goal: 15,
    }),
    figure({
      name: 'opening: script of the start, packed, beside what it may have',
      size: 0,
      ours: script,
      theirs: MOST_BYTES,
      unit: 'bytes',
      goal: 1,
    }),
  ];
}

async function openCrux(): Promise<{ readonly script: number; readonly taken: readonly number[] }> {
  const browser = await launchBrowser();
  try {
    const { page, close } = await showCrux(browser);
    const script = await scriptOf(page);
    await close();
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run++) taken.push(await openOurs(browser));
    return { script, taken };
  } finally {
    await browser.close();
  }
}

/** Theirs from nodes that are parsed, measured and placed already. */
async function openStock(): Promise<number> {
  const browser = await launchBrowser();
  const served = await servePage();
  const taken: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(300_000);
      await page.goto(served.address);
      taken.push(await take(page, 'showStock', SIZE));
      await page.close();
    }
    return median(taken);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Ours from the file, dropped on the window, until the canvas holds the map. */
async function openOurs(browser: Browser): Promise<number> {
  const { page, close } = await showCrux(browser);
  try {
    const text = serialiseMap(largeMap(SIZE, 0));
    await page.waitForTimeout(500);
    return await page.evaluate(
      ([text, name]) =>
        new Promise<number>((resolve) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], name));
          const begin = performance.now();
          const isShown = () => document.title.includes(name) && document.querySelector('canvas') !== null;
          const look = () => {
            if (!isShown()) return requestAnimationFrame(look);
            // Two frames on, what was drawn in this one is on the screen.
            return requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(performance.now() - begin)),
            );
          };
          for (const type of ['dragover', 'drop']) {
            const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
            document.querySelector('main')!.dispatchEvent(event);
          }
          requestAnimationFrame(look);
        }),
      [text, 'ten-thousand.argmap'] as const,
    );
  } finally {
    await close();
  }
}

/** The bytes of all scripts that the page names, packed with gzip. */
function scriptOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.pathname)).text();
    const document = new DOMParser().parseFromString(html, 'text/html');
    const scripts = document.querySelectorAll('script[src], link[rel="modulepreload"]');
    let bytes = 0;
    for (const script of scripts) {
      const { body } = await fetch((script.getAttribute('src') ?? script.getAttribute('href'))!);
      const packed = body!.pipeThrough(new CompressionStream('gzip'));
      bytes += (await new Response(packed).arrayBuffer()).byteLength;
    }
    return bytes;
  });
}
