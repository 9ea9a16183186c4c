import { type Browser, chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildIfStale } from '../../../scripts/build-if-stale.mjs';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { launchStandIn, type StandInLaunch } from '../../support/electron/launch-stand-in';
import type { StandIn } from '../../support/electron/stand-in';

/** How long, in ms, a test of the whole main process may take on a slow machine. */
export const STORY = 60_000;

/** Builds Crux and opens a browser, once a file of tests; ends every Crux after the test that launched it. */
export function setupCrux(): (options?: Omit<StandInLaunch, 'browser'>) => Promise<StandIn> {
  const launched: StandIn[] = [];
  let browser: Browser | undefined;
  beforeAll(async () => {
    if ((await buildIfStale()) === 'failed') throw new Error('Crux could not be built.');
    // Chromium has no sandbox for root.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: findChromium(), args });
  }, 180_000);
  afterEach(async () => {
    await Promise.all(launched.splice(0).map((crux) => crux.close()));
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    if (!browser) throw new Error('There is no browser.');
    const crux = await launchStandIn({ browser, ...options });
    launched.push(crux);
    return crux;
  };
}

/** Waits until a Crux shows one window with a map in it. */
export async function withMap(crux: StandIn): Promise<StandIn> {
  await crux.windowCount(1);
  await crux.page.waitForSelector('[data-statement]');
  return crux;
}

/** Changes the text of the first statement on the screen, as a person does. */
export async function editText(crux: StandIn, text: string): Promise<void> {
  await crux.page.locator('[data-statement]').first().dblclick();
  const field = crux.page.getByLabel('Statement text');
  await field.fill(text);
  await field.press('Enter');
}
