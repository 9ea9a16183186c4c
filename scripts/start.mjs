import { listenForEnding } from './ending.mjs';
import { startCrux } from './start-crux.mjs';
import { StartRequestError, startRequest } from './start-request.mjs';

// `npm start [-- [--browser] [FILE]]`: opens Crux.
try {
  // Not left to end by itself: what still runs (a build that is no longer wanted) ends with it.
  process.exit(await startCrux(startRequest(), listenForEnding()));
} catch (error) {
  if (!(error instanceof StartRequestError)) throw error;
  console.error(error.message);
  process.exit(1);
}
