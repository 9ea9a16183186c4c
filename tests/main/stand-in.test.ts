import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../cli/npm/build.mjs';
import { findChromium } from '../../cli/npm/find-chromium.mjs';
import { launchStandIn, type StandInLaunch } from '../support/electron/launch-stand-in';
import type { StandIn } from '../support/electron/stand-in';

let browser: Browser;
const launched: StandIn[] = [];

async function launch(options: Omit<StandInLaunch, 'browser'> = {}): Promise<StandIn> {
  const crux = await launchStandIn({ browser, ...options });
  launched.push(crux);
  return crux;
}

async function launchWithWindow(options: Omit<StandInLaunch, 'browser'> = {}): Promise<StandIn> {
  const crux = await launch(options);
  await crux.windowCount(1);
  await crux.page.waitForSelector('[data-statement]');
  return crux;
}

beforeAll(async () => {
  if ((await buildIfStale()) === 'failed') throw new Error('Crux could not be built.');
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
}, 120_000);
afterAll(() => browser?.close());
afterEach(async () => {
  await Promise.all(launched.splice(0).map((crux) => crux.close()));
});

describe('the built Crux under the stand-in', () => {
  test('shows the article’s map, with the host in the page, and no problem', async () => {
    const crux = await launchWithWindow();
    await expect.poll(() => crux.windows[0]?.state.title).toBe('Japan and South Korea — Crux');
    expect(await crux.page.evaluate(() => Reflect.get(window, 'crux'))).toMatchObject({ shell: 'desktop' });
    expect(crux.problems).toEqual([]);
  }, 60_000);
});
