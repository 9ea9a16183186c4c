import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { root, tools } from './places.mjs';

/** `npm run package [-- ARGS]`: makes installers of Crux in `release/`, with electron-builder, which gets the ARGS. */
function makeInstallers() {
  const args = [tools.electronBuilder, '--publish', 'never', ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

process.exitCode = (await buildIfStale()) === 'failed' ? 1 : makeInstallers();
