import type { Page } from '@playwright/test';
import { Crux } from './crux';
import { smallFile } from './map-files';
import type { Launch, RunningShell } from './shell';
import { test as shellTest } from './shell-test';
import { startShell } from './start-shell';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Starts Crux, and waits until it shows a map. Whatever goes wrong in it by the end of the test fails the test. */
  readonly launch: (launch?: Launch) => Promise<Crux>;
  /** A Crux that shows the article’s map. */
  readonly crux: Crux;
  /** A Crux that shows the map of `smallFile`. */
  readonly small: Crux;
  /** A page with nothing on it, outside of Crux, to look at pictures with. */
  readonly paper: Page;
}

export const test = shellTest.extend<Fixtures>({
  launch: async ({ browser, shell }, use) => {
    const running: RunningShell[] = [];
    await use(async (launch = {}) => {
      const started = await startShell(shell, browser, launch);
      running.push(started);
      return new Crux(started);
    });
    const problems = running.flatMap((started) => started.problems());
    await Promise.all(running.map((started) => started.end()));
    if (problems.length > 0) throw new Error(`Something went wrong in Crux:\n${problems.join('\n')}`);
  },
  crux: async ({ launch }, use) => use(await launch()),
  small: async ({ launch }, use) => use(await launch({ file: smallFile })),
  paper: async ({ browser }, use) => {
    const context = await browser.newContext();
    await use(await context.newPage());
    await context.close();
  },
});
