import { join } from 'node:path';
import { build, createServer } from 'vite';
import { WITHOUT_ADVICE } from './build.mjs';
import { electronBinary } from './electron-binary.mjs';
import { listenForEnding } from './ending.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { root } from './places.mjs';
import { runElectron } from './run-electron.mjs';
import { startRequest } from './start-request.mjs';
import { thisMachine, whyNotDesktop } from './why-not-desktop.mjs';

/** Tells the main process which page its windows load, in place of the built one. */
const ADDRESS_VARIABLE = 'CRUX_DEV_SERVER';

/** `npm run dev [-- --browser]`: Crux with hot reload, in Electron where it is there, else in a browser. */
const { browser, file } = startRequest(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
const ending = listenForEnding();
Object.assign(process.env, WITHOUT_ADVICE);
const server = await createServer({
  configFile: join(root, 'renderer/vite.config.ts'),
  server: { host: '127.0.0.1' },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const binary = electronBinary();
const why =
  binary === undefined ? 'Electron is not there; npm start fetches it' : whyNotDesktop(thisMachine());
if (binary !== undefined && why === undefined && !browser) {
  console.log(`Crux in Electron, with hot reload from ${address}. Ctrl-C ends it.`);
  process.exit(await inElectron(binary));
}
if (!browser) console.log(`Crux in the browser: ${why}.`);
await openInBrowser(address);
console.log(`Crux with hot reload is at ${address}. Ctrl-C ends it.`);
ending.asked.addEventListener('abort', () => server.close().finally(() => process.exit(0)));

/**
 * Runs Electron, and starts it anew whenever the main process or the preload has been built anew.
 *
 * @param {string} executable
 * @returns {Promise<number>} the exit code
 */
async function inElectron(executable) {
  let restart = new AbortController();
  await buildAndWatch(() => restart.abort());
  for (;;) {
    restart = new AbortController();
    const outcome = await runElectron(executable, {
      file,
      env: { [ADDRESS_VARIABLE]: address },
      signal: AbortSignal.any([restart.signal, ending.asked]),
      kill: ending.forced,
    });
    if (restart.signal.aborted && !ending.asked.aborted) continue;
    if ('code' in outcome) return outcome.code;
    console.log(`Electron did not get going: ${outcome.why}.`);
    return 1;
  }
}

/**
 * @param {() => void} onRebuilt called after each build but the first
 * @returns {Promise<void>} resolved when both have been built once
 */
async function buildAndWatch(onRebuilt) {
  const configs = ['main/vite.config.ts', 'main/vite.preload.config.ts'];
  await Promise.all(
    configs.map(async (config) => {
      const watcher = await build({ configFile: join(root, config), logLevel: 'warn', build: { watch: {} } });
      if (!('on' in watcher)) throw new Error(`${config} was built, but is not watched.`);
      let builds = 0;
      await new Promise((resolve) => {
        watcher.on('event', (event) => {
          if (event.code === 'ERROR') console.error(event.error.message);
          if (event.code !== 'END') return;
          builds++;
          if (builds > 1) onRebuilt();
          resolve(undefined);
        });
      });
    }),
  );
}
