import { fileURLToPath } from 'node:url';
import { defineConfig, type PlaywrightWorkerOptions } from '@playwright/test';
import { electronBinary } from '../../scripts/electron-binary.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { whyNotDesktop } from '../../scripts/why-not-desktop.mjs';
import { chromiumArguments } from './support/chromium-arguments';
import type { ShellOptions } from './support/shell-test';

/** The same specs in each of the shells. They run the build; `npm test` makes it first. */
export default defineConfig<object, ShellOptions & PlaywrightWorkerOptions>({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: '**/*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    // Playwright takes one of every test, and throws away those of the ones that pass.
    screenshot: process.env.CI ? 'off' : 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
  projects: [
    { name: 'browser', use: { shell: 'browser' }, testIgnore: 'desktop/**' },
    // What happens within the window alone is the same in every shell, and is run once. What a page does is the same in the
    // stand-in, which shows it in the same Chromium; Electron has another.
    { name: 'stand-in', use: { shell: 'stand-in' }, testIgnore: ['browser/**', 'window/**', 'page/**'] },
    {
      name: 'electron',
      use: { shell: 'electron', whyNotHere: whyNotElectron() },
      testIgnore: ['browser/**', 'window/**'],
    },
  ],
});

/** Why real Electron cannot be had on this machine; undefined if it can. */
function whyNotElectron(): string | undefined {
  if (electronBinary() === undefined)
    return "Electron's executable is not there; npx install-electron fetches it";
  return whyNotDesktop();
}
