import { buildIfStale } from './build.mjs';
import { listenForEnding } from './ending.mjs';
import { obtainElectron } from './obtain-electron.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { runElectron } from './run-electron.mjs';
import { serve } from './serve.mjs';
import { startCrux } from './start-crux.mjs';
import { StartRequestError, startRequest } from './start-request.mjs';
import { thisMachine, whyNotDesktop } from './why-not-desktop.mjs';

/** `npm start [-- [--browser] [FILE]]`: opens Crux. */
async function start() {
  const request = startRequest(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  return startCrux(request, {
    say: console.log,
    build: buildIfStale,
    whyNotDesktop: () => whyNotDesktop(thisMachine()),
    obtainElectron,
    runElectron,
    serve,
    openInBrowser,
    ending: listenForEnding(),
  });
}

try {
  // Not left to end by itself: what still runs (a build that is no longer wanted) ends with it.
  process.exit(await start());
} catch (error) {
  if (!(error instanceof StartRequestError)) throw error;
  console.error(error.message);
  process.exit(1);
}
