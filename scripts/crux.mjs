import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildCommandLineIfStale } from './build.mjs';
import { root } from './places.mjs';

/**
 * `npm run -s crux -- ARGS`: the command line as it is in this folder, built first where it is stale, and silently.
 *
 * @returns {Promise<number>} the exit code
 */
async function crux() {
  /** @type {string[]} */
  const said = [];
  if ((await buildCommandLineIfStale((line) => said.push(line))) === 'failed') {
    console.error(said.join('\n'));
    return 1;
  }
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/crux.js'), ...process.argv.slice(2)],
    // npm runs its scripts at the top of the repository; paths are meant from where the person is.
    { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() },
  );
  return status ?? 1;
}

process.exitCode = await crux();
