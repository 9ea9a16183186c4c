import { test as base } from '@playwright/test';

/** What Crux runs in: the browser edition; the built main process under the stand-in for Electron; real Electron. */
export type Shell = 'browser' | 'stand-in' | 'electron';

/** What a project of `playwright.config.ts` says. */
export interface ShellOptions {
  readonly shell: Shell;
  /** Why this shell cannot be had on this machine; its tests are then skipped with this reason. */
  readonly whyNotHere: string | undefined;
}

/** Playwright's `test`, with the shell of the project it runs in. The fixtures of the whole app stand on it. */
export const test = base.extend<{ skippedWhereShellIsNot: undefined }, ShellOptions>({
  shell: ['browser', { option: true, scope: 'worker' }],
  whyNotHere: [undefined, { option: true, scope: 'worker' }],
  skippedWhereShellIsNot: [
    async ({ whyNotHere }, use, testInfo) => {
      testInfo.skip(whyNotHere !== undefined, whyNotHere);
      await use(undefined);
    },
    { auto: true },
  ],
});
