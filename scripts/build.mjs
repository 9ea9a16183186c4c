import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isEntry } from './is-entry.mjs';
import { root, tools } from './places.mjs';
import { runTool } from './run-tool.mjs';
import { inputsOf, isFresh, removeStamp, writeStamp } from './stamp.mjs';

/**
 * What is built at once, under one stamp: parts of Crux, each with its own Vite configuration. They do not need one another.
 *
 * @typedef {import('./stamp.mjs').StampedBuild & {readonly parts: Readonly<Record<string, string>>}} Build
 */

/** Vite advises to write configurations that Node could load itself; Node 20 could not. */
export const WITHOUT_ADVICE = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

const CITATIONS = ['scripts/citation-data.mjs', 'scripts/citation-licences.mjs'];
const LICENCES = ['LICENSE', 'scripts/licences', 'scripts/package-licences.mjs', 'scripts/pdf-licences.mjs'];
const EVERYWHERE = [
  'core',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/kind-colours.mjs',
  ...CITATIONS,
  ...LICENCES,
];

/** The app: window, main process, preload. @type {Build} */
const APP = {
  root,
  parts: {
    renderer: 'renderer/vite.config.ts',
    main: 'main/vite.config.ts',
    preload: 'main/vite.preload.config.ts',
  },
  inputs: [...EVERYWHERE, 'bridge', 'disk', 'main', 'renderer', 'maps'],
  outputs: ['dist/renderer', 'dist/main'],
  stamp: 'dist/stamp',
};

/** The command line, apart, so that `npm run crux` need not build the app. @type {Build} */
const COMMAND_LINE = {
  root,
  parts: { 'command line': 'cli/vite.config.ts' },
  inputs: [...EVERYWHERE, 'disk', 'cli/crux', 'cli/vite.config.ts'],
  outputs: ['dist/cli'],
  stamp: 'dist/cli-stamp',
};

/**
 * Builds what of Crux in `dist/` was not made from the files as they are now.
 *
 * @returns {Promise<'fresh' | 'built' | 'failed'>}
 */
export async function buildIfStale() {
  const stale = [APP, COMMAND_LINE].filter((each) => !isFresh(each));
  return stale.length === 0 ? 'fresh' : buildAll(stale, console.log);
}

/**
 * Builds the command line, if what is in `dist/` was not made from the files as they are now.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<'fresh' | 'built' | 'failed'>}
 */
export async function buildCommandLineIfStale(say) {
  return isFresh(COMMAND_LINE) ? 'fresh' : buildAll([COMMAND_LINE], say);
}

/**
 * Builds all of Crux into `dist/`.
 *
 * @returns {Promise<'built' | 'failed'>}
 */
export async function build() {
  return buildAll([APP, COMMAND_LINE], console.log);
}

/**
 * Builds at the same time what does not need one another, and says how each part went.
 *
 * @param {readonly Build[]} builds
 * @param {(line: string) => void} say
 * @returns {Promise<'built' | 'failed'>}
 */
async function buildAll(builds, say) {
  say('Building Crux …');
  const outcomes = await Promise.all(builds.map((each) => buildOne(each, say)));
  return outcomes.includes(false) ? 'failed' : 'built';
}

/**
 * @param {Build} build
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether it was built
 */
async function buildOne(build, say) {
  const inputs = inputsOf(build);
  try {
    removeStamp(build);
    for (const folder of build.outputs) rmSync(join(root, folder), { recursive: true, force: true });
  } catch (error) {
    // The folder belongs to somebody else, or on Windows a running Crux still holds its files.
    say(`could not clear away the last build: ${/** @type {Error} */ (error).message}`);
    return false;
  }
  const parts = Object.entries(build.parts).map(([name, config]) => buildPart(name, config, say));
  if ((await Promise.all(parts)).includes(false)) return false;
  writeStamp(build, inputs);
  return true;
}

/**
 * @param {string} name
 * @param {string} config
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether it was built
 */
async function buildPart(name, config, say) {
  const begin = performance.now();
  const args = ['build', '--config', config, '--logLevel', 'warn'];
  const { code, output } = await runTool(tools.vite, args, { env: WITHOUT_ADVICE });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say(code === 0 ? `built ${name} (${seconds} s)` : `could not build ${name} (${config}):`);
  if (output.trim()) say(output.trimEnd());
  return code === 0;
}

if (isEntry(import.meta.url)) {
  const outcome = await (process.argv.includes('--if-stale') ? buildIfStale() : build());
  process.exitCode = outcome === 'failed' ? 1 : 0;
}
