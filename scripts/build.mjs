import { buildIfStale } from './build-if-stale.mjs';

// `npm run build`: builds all of Crux into `dist/`; with `--if-stale` only what was not made from the files as they are now.
const outcome = await buildIfStale({ fresh: !process.argv.includes('--if-stale') });
process.exitCode = outcome === 'failed' ? 1 : 0;
