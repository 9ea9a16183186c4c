import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildCommandLineIfStale } from './build-if-stale.mjs';
import { root } from './places.mjs';

// `npm run -s crux -- ARGS`: the command line as it is in this folder, built first where it is stale, and silently.
/** @type {string[]} */
const said = [];
if ((await buildCommandLineIfStale((line) => said.push(line))) === 'failed') {
  console.error(said.join('\n'));
  process.exit(1);
}
const args = [join(root, 'dist/cli/crux.js'), ...process.argv.slice(2)];
// npm runs its scripts at the top of the repository; paths are meant from where the person is.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', cwd }).status ?? 1;
