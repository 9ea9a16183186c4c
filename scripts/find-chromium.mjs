import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** The environment variable by which a person says which browser the whole-app tests shall use. */
export const CHROMIUM_VARIABLE = 'CRUX_CHROMIUM';

/**
 * The machine that a browser is looked for on, with the person's folder and where Playwright keeps its own Chromium.
 *
 * @typedef {{platform: string, env: NodeJS.ProcessEnv, home: string, playwrights: string, isUsable: typeof runs}} Machine
 */

/**
 * Finds a Chromium, Chrome or Edge for the whole-app tests: the one that `CRUX_CHROMIUM` names, or Playwright's own,
 * or one in the usual places.
 *
 * @type {(machine?: Partial<Machine>) => string | undefined}
 * @returns the executable
 * @throws where `CRUX_CHROMIUM` names what cannot be used
 */
export function findChromium({
  platform = process.platform,
  env = process.env,
  home = homedir(),
  playwrights = chromium.executablePath(),
  isUsable = runs,
} = {}) {
  const named = env[CHROMIUM_VARIABLE];
  if (!named) return [playwrights, ...usualPlaces(platform, env, home)].find(isUsable);
  if (isUsable(named)) return named;
  throw new Error(`${CHROMIUM_VARIABLE} names ${named}, which is not there or does not run.`);
}

/**
 * Where Chromium, Chrome and Edge are installed on such a system.
 *
 * @type {(platform: string, env: Readonly<NodeJS.ProcessEnv>, home: string) => string[]}
 */
function usualPlaces(platform, env, home) {
  if (platform === 'darwin')
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
        posix.join(folder, `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap(
      (path) => path || [],
    );
    const programs = ['Chromium/Application/chrome', 'Google/Chrome/Application/chrome'];
    return [...programs, 'Microsoft/Edge/Application/msedge'].flatMap((program) =>
      folders.map((folder) => win32.join(folder, `${program}.exe`)),
    );
  }
  // Ubuntu's `chromium-browser` is left out: it stands for a snap, which cannot see the tests' temporary files.
  // The headless shell is the same engine without a window's frame, and starts pages in half the time.
  const names = ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable'];
  return ['/usr/bin', '/usr/local/bin'].flatMap((folder) =>
    [...names, 'microsoft-edge', 'microsoft-edge-stable'].map((name) => posix.join(folder, name)),
  );
}

/** @returns {boolean} whether it is there and, on Linux, finds its libraries (elsewhere asking could open a window) */
function runs(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
