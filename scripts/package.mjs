import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { getConfig } from 'app-builder-lib/out/util/config/config.js';
import { buildIfStale } from './build-if-stale.mjs';
import { packagedPrograms, wrongFuses } from './fuses.mjs';
import { root, tools } from './places.mjs';

// `npm run package [-- ARGS]`: makes installers of Crux in `release/`, with electron-builder, which gets the ARGS.
if ((await buildIfStale()) === 'failed') process.exit(1);
const args = [tools.electronBuilder, '--publish', 'never', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
if (process.exitCode !== 0) process.exit();
// Reads back what the programs in the installers may do; a build in which a fuse is not as it should be is no build.
const { electronFuses = {} } = await getConfig(root, 'electron-builder.yml', null);
for (const program of packagedPrograms(join(root, 'release'))) {
  const wrong = await wrongFuses(program, { ...electronFuses });
  console.log(`${program}: ${wrong.length === 0 ? 'all fuses are as they should be' : wrong.join('; ')}.`);
  if (wrong.length > 0) process.exitCode = 1;
}
