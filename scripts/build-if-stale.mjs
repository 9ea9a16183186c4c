import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tools } from './places.mjs';
import { runTool } from './run-tool.mjs';
import { inputsOf, isFresh, removeStamp, writeStamp } from './stamp.mjs';

/** Vite advises to write configurations that Node could load itself; Node 20 could not. */
export const WITHOUT_ADVICE = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** What every part of Crux is built from; `package-lock.json` stands for all the packages. */
const EVERYWHERE = [
  ...['core', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...[
    'build-if-stale.mjs',
    'citation-data.ts',
    'licence-notices.ts',
    'package-licences.ts',
    'kind-colours.ts',
  ].map((name) => `scripts/${name}`),
];

/**
 * What is built at once, under one stamp: parts of Crux, each with its own Vite configuration. They do not need one another.
 *
 * @typedef {import('./stamp.mjs').StampedBuild & {readonly configs: readonly string[]}} Build
 */

/** The app: window, main process, preload. @type {Build} */
const APP = {
  root,
  configs: ['renderer/vite.config.ts', 'main/vite.config.ts', 'main/vite.preload.config.ts'],
  inputs: [...EVERYWHERE, 'bridge', 'disk', 'main', 'renderer', 'maps'],
  outputs: ['dist/renderer', 'dist/main'],
  stamp: 'dist/stamp',
};

/** The command line, apart, so that `npm run crux` need not build the app. @type {Build} */
const COMMAND_LINE = {
  root,
  configs: ['cli/vite.config.ts'],
  inputs: [...EVERYWHERE, 'disk', 'cli/crux', 'cli/vite.config.ts'],
  outputs: ['dist/cli'],
  stamp: 'dist/cli-stamp',
};

/**
 * Builds what of Crux in `dist/` was not made from the files as they are now.
 *
 * @param {object} [options]
 * @param {readonly Build[]} [options.builds]
 * @param {boolean} [options.fresh] whether also what is as it should be is built
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<'fresh' | 'built' | 'failed'>}
 */
export async function buildIfStale({ builds = [APP, COMMAND_LINE], fresh = false, say = console.log } = {}) {
  const stale = builds.filter((each) => fresh || !isFresh(each));
  if (stale.length === 0) return 'fresh';
  say('Building Crux …');
  const outcomes = await Promise.all(stale.map((each) => buildOne(each, say)));
  return outcomes.includes(false) ? 'failed' : 'built';
}

export function buildCommandLineIfStale(/** @type {(line: string) => void} */ say) {
  return buildIfStale({ builds: [COMMAND_LINE], say });
}

/** @returns {Promise<boolean>} whether it was built */
async function buildOne(/** @type {Build} */ build, /** @type {(line: string) => void} */ say) {
  const inputs = inputsOf(build);
  try {
    removeStamp(build);
    for (const folder of build.outputs) rmSync(join(root, folder), { recursive: true, force: true });
  } catch (error) {
    // The folder belongs to somebody else, or on Windows a running Crux still holds its files.
    say(`could not clear away the last build: ${/** @type {Error} */ (error).message}`);
    return false;
  }
  const parts = build.configs.map(async (config) => {
    const begin = performance.now();
    const args = ['build', '--config', config, '--logLevel', 'warn'];
    const { code, output } = await runTool(tools.vite, args, { env: WITHOUT_ADVICE });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    say(code === 0 ? `built ${config} (${seconds} s)` : `could not build ${config}:`);
    if (output.trim()) say(output.trimEnd());
    return code === 0;
  });
  if ((await Promise.all(parts)).includes(false)) return false;
  writeStamp(build, inputs);
  return true;
}
