import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { getConfig } from 'app-builder-lib/out/util/config/config.js';
import { buildIfStale } from './build.mjs';
import { packagedPrograms, wrongFuses } from './fuses.mjs';
import { root, tools } from './places.mjs';

/** `npm run package [-- ARGS]`: makes installers of Crux in `release/`, with electron-builder, which gets the ARGS. */
async function makeInstallers() {
  const args = [tools.electronBuilder, '--publish', 'never', ...process.argv.slice(2)];
  const status = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
  return status === 0 ? checkFuses() : status;
}

/** Reads back what the programs in the installers may do; a build in which a fuse is not as it should be is no build. */
async function checkFuses() {
  const { electronFuses = {} } = await getConfig(root, 'electron-builder.yml', null);
  let status = 0;
  for (const program of packagedPrograms(join(root, 'release'))) {
    const wrong = await wrongFuses(program, { ...electronFuses });
    console.log(`${program}: ${wrong.length === 0 ? 'all fuses are as they should be' : wrong.join('; ')}.`);
    if (wrong.length > 0) status = 1;
  }
  return status;
}

process.exitCode = (await buildIfStale()) === 'failed' ? 1 : await makeInstallers();
