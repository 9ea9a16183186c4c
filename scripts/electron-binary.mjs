import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** How the executable is called inside Electron's own folder. */
const EXECUTABLE = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  other: 'electron',
};

/**
 * Where Electron's executable is. The `electron` package is not asked, because asking it downloads.
 *
 * @param {object} [machine]
 * @param {string} [machine.platform]
 * @param {Readonly<NodeJS.ProcessEnv>} [machine.env]
 * @param {string} [machine.folder] the `electron` package
 * @returns {string | undefined} its path; undefined if it is not there, or is of another version than the package
 */
export function electronBinary({ platform = process.platform, env = process.env, folder } = {}) {
  const home = folder ?? join(root, 'node_modules', 'electron');
  const name = platform === 'darwin' || platform === 'win32' ? EXECUTABLE[platform] : EXECUTABLE.other;
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(join(override, name));
  return isWhole(home) ? existing(join(home, 'dist', name)) : undefined;
}

/** @param {string} path */
function existing(path) {
  return existsSync(path) ? path : undefined;
}

/**
 * @param {string} home
 * @returns {boolean} whether the installation came to its end (it writes `path.txt` last) and fits the package
 */
function isWhole(home) {
  try {
    const wanted = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
    const there = readFileSync(join(home, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    return there === wanted && existsSync(join(home, 'path.txt'));
  } catch {
    return false;
  }
}
