import { existsSync } from 'node:fs';
import { CHROMIUM_VARIABLE, findChromium } from './find-chromium.mjs';
import { tools } from './places.mjs';
import { runCommand, runTool } from './run-tool.mjs';

/** How long getting a browser may take, over a slow line. */
const SECONDS = 1800;

/**
 * A way to get a Chromium, and its name for the person.
 *
 * @typedef {{name: string, go: () => Promise<import('./run-tool.mjs').Outcome>}} Way
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
  const help = `Install one of them, or set ${CHROMIUM_VARIABLE} to its executable.`;
  const why = [`There is no Chromium, Chrome or Edge, and none could be had. ${help}`];
  for (const { name, go } of ways) {
    say(`No Chromium, Chrome or Edge was found; getting one: ${name} …`);
    const { code, output } = await go();
    const path = find();
    if (path !== undefined) return { path };
    why.push(code === 0 ? `${name}: it came, but does not run here` : `${name}:\n${output.trimEnd()}`);
  }
  return { why: why.join('\n') };
}

/** @returns {Way[]} Playwright's download and, where we may, Debian's packages */
function waysHere() {
  const args = ['install', '--no-shell', 'chromium'];
  const download = {
    name: "Playwright's download",
    go: () => runTool(tools.playwright, args, { seconds: SECONDS }),
  };
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [download];
  // The headless shell is quicker, but older Debians have none.
  const packages = ['chromium-headless-shell', 'chromium'];
  return [download, ...packages.map((name) => ({ name: `apt-get install ${name}`, go: () => aptGet(name) }))];
}

/**
 * Installs a browser with a font for Japanese and Korean, which a bare system has none of.
 *
 * @param {string} browser
 */
async function aptGet(browser) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: SECONDS };
  const update = await runCommand('apt-get', ['update'], options);
  const install = ['install', '--yes', '--no-install-recommends', browser, 'fonts-noto-cjk'];
  return update.code === 0 ? runCommand('apt-get', install, options) : update;
}
