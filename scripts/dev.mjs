import { join } from 'node:path';
import { build, createServer } from 'vite';
import { WITHOUT_ADVICE } from './build-if-stale.mjs';
import { electronBinary } from './electron-binary.mjs';
import { listenForEnding } from './ending.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { root } from './places.mjs';
import { runElectron } from './run-electron.mjs';
import { startRequest } from './start-request.mjs';
import { whyNotDesktop } from './why-not-desktop.mjs';

// `npm run dev [-- --browser]`: Crux with hot reload, in Electron where it is there, else in a browser.
const { browser, file } = startRequest();
const { asked, forced } = listenForEnding();
Object.assign(process.env, WITHOUT_ADVICE);
const configFile = join(root, 'renderer/vite.config.ts');
const server = await createServer({ configFile, server: { host: '127.0.0.1' } });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const binary = electronBinary();
const why = binary === undefined ? 'Electron is not there; npm start fetches it' : whyNotDesktop();
if (binary !== undefined && why === undefined && !browser) {
  console.log(`Crux in Electron, with hot reload from ${address}. Ctrl-C ends it.`);
  process.exit(await inElectron(binary));
}
if (!browser) console.log(`Crux in the browser: ${why}.`);
await openInBrowser(address);
console.log(`Crux with hot reload is at ${address}. Ctrl-C ends it.`);
asked.addEventListener('abort', () => server.close().finally(() => process.exit(0)));

/** Runs Electron, and starts it anew whenever the main process or the preload has been built anew. @returns the exit code */
async function inElectron(/** @type {string} */ executable) {
  let restart = new AbortController();
  await Promise.all(
    ['main/vite.config.ts', 'main/vite.preload.config.ts'].map((path) => watch(path, () => restart.abort())),
  );
  for (;;) {
    restart = new AbortController();
    // Tells the main process which page its windows load, in place of the built one.
    const env = { CRUX_DEV_SERVER: address };
    const signal = AbortSignal.any([restart.signal, asked]);
    const outcome = await runElectron(executable, { file, env, signal, kill: forced });
    if (restart.signal.aborted && !asked.aborted) continue;
    if ('code' in outcome) return outcome.code;
    console.log(`Electron did not get going: ${outcome.why}.`);
    return 1;
  }
}

/**
 * Builds, and builds anew whenever a source changes.
 *
 * @param {string} config
 * @param {() => void} onRebuilt called after each build but the first
 * @returns {Promise<void>} resolved after the first
 */
async function watch(config, onRebuilt) {
  await new Promise((resolve) => {
    let builds = 0;
    const writeBundle = () => (builds++ === 0 ? resolve(undefined) : onRebuilt());
    const plugins = [{ name: 'crux-built', writeBundle }];
    void build({ configFile: join(root, config), logLevel: 'warn', build: { watch: {} }, plugins });
  });
}
