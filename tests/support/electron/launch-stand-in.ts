import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { buildMainSide } from './build-main-side';
import { StandIn, storedBefore } from './stand-in';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

export interface StandInLaunch {
  /** A Chromium that runs; each launch has a context of its own in it. */
  readonly browser: Browser;
  /** The command line after `electron .`: a map file to open. */
  readonly args?: readonly string[];
  /** The folder of settings, to start again where another Crux has ended; a new one if left out. */
  readonly userData?: string;
  /** The person's folder for documents; a new one if left out. */
  readonly documents?: string;
  /** The system's theme; light if left out. */
  readonly systemTheme?: 'light' | 'dark';
}

/**
 * Starts the built Crux (`npm run build`) with the stand-in for `electron`: the main process as a Node process of its
 * own, windows as pages of the browser. Ends with `close()`, which removes the folders that were made for it; to start
 * again with what it kept, `kill()` it or wait until it has `ended`, and give its `userData`.
 */
export async function launchStandIn({ browser, ...launch }: StandInLaunch): Promise<StandIn> {
  const made: string[] = [];
  const newFolder = (name: string) => {
    const folder = mkdtempSync(join(tmpdir(), `crux-${name}-`));
    made.push(folder);
    return folder;
  };
  const { args = [], userData = newFolder('data'), documents = newFolder('documents') } = launch;
  const { systemTheme = 'light' } = launch;
  const mainSide = await buildMainSide();
  const storageState = await storedBefore(userData);
  const context = await browser.newContext({
    ...(storageState && { storageState }),
    // What moves keeps the tests waiting.
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const main = join(root, 'dist/main/index.js');
  const argv = ['electron', '.', ...args];
  return new StandIn(context, mainSide, { main, argv, userData, documents, version, systemTheme }, made);
}
