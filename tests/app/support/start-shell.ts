import type { Browser } from '@playwright/test';
import { BrowserShell } from './browser-shell';
import { ElectronShell } from './electron-shell';
import type { Launch, RunningShell } from './shell';
import type { Shell } from './shell-test';
import { StandInShell } from './stand-in-shell';

/** Starts Crux in a shell, and waits until its window shows a map. */
export async function startShell(shell: Shell, browser: Browser, launch: Launch): Promise<RunningShell> {
  const running = await launchIn(shell, browser, launch);
  await running.page.getByRole('application', { name: 'Map' }).waitFor();
  return running;
}

function launchIn(shell: Shell, browser: Browser, launch: Launch): Promise<RunningShell> {
  switch (shell) {
    case 'browser':
      return BrowserShell.launch(browser, launch);
    case 'stand-in':
      return StandInShell.launch(browser, launch);
    case 'electron':
      return ElectronShell.launch(launch);
  }
}
