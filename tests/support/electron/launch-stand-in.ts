import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { buildMainSide } from './build-main-side';
import { StandIn } from './stand-in';

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
 * own, windows as pages of the browser. Ends with `close()`.
 */
export async function launchStandIn({ browser, ...launch }: StandInLaunch): Promise<StandIn> {
  const { args = [], userData = newFolder('data'), documents = newFolder('documents') } = launch;
  const { systemTheme = 'light' } = launch;
  const mainSide = await buildMainSide();
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
  return new StandIn(context, mainSide, {
    main: join(root, 'dist/main/index.js'),
    argv: ['electron', '.', ...args],
    userData,
    documents,
    version,
    systemTheme,
  });
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `crux-${name}-`));
  folders.push(folder);
  return folder;
}
