import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isEntry } from './is-entry.mjs';
import { root, tools } from './places.mjs';
import { runTool } from './run-tool.mjs';
import { inputsOf, isFresh, removeStamp, writeStamp } from './stamp.mjs';

/** The parts of Crux that are built, each with its own Vite configuration. They do not need one another. */
const PARTS = {
  renderer: 'renderer/vite.config.ts',
  main: 'main/vite.config.ts',
  preload: 'main/vite.preload.config.ts',
};

/** Vite advises to write configurations that Node could load itself; Node 20 could not. */
export const WITHOUT_ADVICE = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** @type {import('./stamp.mjs').StampedBuild} */
const BUILD = {
  root,
  inputs: [
    'core',
    'bridge',
    'main',
    'renderer',
    'maps',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'cli/npm/build.mjs',
  ],
  outputs: ['dist/renderer', 'dist/main'],
  stamp: 'dist/stamp',
};

/**
 * Builds Crux into `dist/` if what is there was not made from the files as they are now.
 *
 * @returns {Promise<'fresh' | 'built' | 'failed'>}
 */
export async function buildIfStale() {
  return isFresh(BUILD) ? 'fresh' : build();
}

/**
 * Builds all parts of Crux into `dist/`, at the same time, and says how each went.
 *
 * @returns {Promise<'built' | 'failed'>}
 */
export async function build() {
  console.log('Building Crux …');
  const inputs = inputsOf(BUILD);
  try {
    removeStamp(BUILD);
    for (const folder of BUILD.outputs) rmSync(join(root, folder), { recursive: true, force: true });
  } catch (error) {
    // The folder belongs to somebody else, or on Windows a running Crux still holds its files.
    console.log(`could not clear away the last build: ${/** @type {Error} */ (error).message}`);
    return 'failed';
  }
  const parts = await Promise.all(Object.entries(PARTS).map(([name, config]) => buildPart(name, config)));
  if (parts.includes(false)) return 'failed';
  writeStamp(BUILD, inputs);
  return 'built';
}

/**
 * @param {string} name
 * @param {string} config
 * @returns {Promise<boolean>} whether it was built
 */
async function buildPart(name, config) {
  const begin = performance.now();
  const args = ['build', '--config', config, '--logLevel', 'warn'];
  const { code, output } = await runTool(tools.vite, args, { env: WITHOUT_ADVICE });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(code === 0 ? `built ${name} (${seconds} s)` : `could not build ${name} (${config}):`);
  if (output.trim()) console.log(output.trimEnd());
  return code === 0;
}

if (isEntry(import.meta.url)) {
  const outcome = await (process.argv.includes('--if-stale') ? buildIfStale() : build());
  process.exitCode = outcome === 'failed' ? 1 : 0;
}
