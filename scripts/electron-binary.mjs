import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

const HOME = join(root, 'node_modules/electron');
/** How the executable is called inside Electron's own folder. @type {Readonly<Record<string, string>>} */
const EXECUTABLE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * Where Electron's executable is. The `electron` package (`folder`) is not asked, because asking it downloads.
 *
 * @returns its path; undefined if it is not there, or is of another version than the package
 */
export function electronBinary(
  /** @type {{platform?: string, env?: NodeJS.ProcessEnv, folder?: string}} */
  { platform = process.platform, env = process.env, folder = HOME } = {},
) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!override && !isWhole(folder)) return undefined;
  const binary = join(override || join(folder, 'dist'), EXECUTABLE[platform] ?? 'electron');
  return existsSync(binary) ? binary : undefined;
}

/** Whether the installation came to its end (it writes `path.txt` last) and fits the package. */
function isWhole(/** @type {string} */ folder) {
  try {
    const there = readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    return there === electronVersion(folder) && existsSync(join(folder, 'path.txt'));
  } catch {
    return false;
  }
}

/** @returns {string} the version of the `electron` package */
export function electronVersion(folder = HOME) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
