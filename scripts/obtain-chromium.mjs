import { existsSync } from 'node:fs';
import { CHROMIUM_VARIABLE, findChromium } from './find-chromium.mjs';
import { tools } from './places.mjs';
import { runCommand, runTool } from './run-tool.mjs';

/** How long getting a browser may take, over a slow line. */
const SECONDS = 1800;

/**
 * A way to get a Chromium.
 *
 * @typedef {object} Way
 * @property {string} name for the person
 * @property {() => Promise<import('./run-tool.mjs').Outcome>} go
 */

/**
 * Finds a browser for the whole-app tests, or gets one.
 *
 * @param {object} [world]
 * @param {() => string | undefined} [world.find]
 * @param {readonly Way[]} [world.ways] tried in this order, until a browser is found
 * @param {(line: string) => void} [world.say]
 * @returns {Promise<{path: string} | {why: string}>} the executable, or why there is none, for the person
 */
export async function obtainChromium({ find = findChromium, ways = waysHere(), say = console.log } = {}) {
  const there = find();
  if (there !== undefined) return { path: there };
  const tried = [];
  for (const { name, go } of ways) {
    say(`No Chromium, Chrome or Edge was found; getting one: ${name} …`);
    const { code, output } = await go();
    const path = find();
    if (path !== undefined) return { path };
    tried.push(code === 0 ? `${name}: it came, but does not run here` : `${name}:\n${output.trimEnd()}`);
  }
  const help = `Install one of them, or set ${CHROMIUM_VARIABLE} to its executable.`;
  return {
    why: [`There is no Chromium, Chrome or Edge, and none could be had. ${help}`, ...tried].join('\n'),
  };
}

/** @returns {Way[]} */
function waysHere() {
  const download = {
    name: "Playwright's download",
    go: () => runTool(tools.playwright, ['install', '--no-shell', 'chromium'], { seconds: SECONDS }),
  };
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [download];
  // The headless shell is quicker, but older Debians have none.
  const packages = ['chromium-headless-shell', 'chromium'];
  return [
    download,
    ...packages.map((name) => ({ name: `apt-get install ${name}`, go: () => installFromDebian(name) })),
  ];
}

/**
 * Installs a browser with a font for Japanese and Korean, which a bare system has none of.
 *
 * @param {string} browser
 */
async function installFromDebian(browser) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: SECONDS };
  const update = await runCommand('apt-get', ['update'], options);
  if (update.code !== 0) return update;
  const packages = [browser, 'fonts-noto-cjk'];
  return runCommand('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
}
