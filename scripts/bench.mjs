import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildIfStale } from './build.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { root } from './places.mjs';
import { runCommand } from './run-tool.mjs';

process.exit(await bench(process.argv.slice(2)));

/**
 * `npm run bench [NAME…]`: takes the figures of `tests/bench`, beside other programs, which it installs at first.
 *
 * @param {readonly string[]} names
 * @returns {Promise<number>} the exit code
 */
async function bench(names) {
  const folder = join(root, 'tests/bench');
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('Installing what Crux is measured beside …');
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code, output } = await runCommand(npm, args);
    if (code !== 0) {
      console.error(output);
      return 1;
    }
  }
  const browser = await obtainChromium();
  if ('why' in browser) console.log(`${browser.why}\nThe pictures are not measured.`);
  if ((await buildIfStale()) === 'failed') return 1;
  // Bundled, as the programs that people run are; run from their sources, they would look up every name that they import.
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(folder, 'run.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      // What stands behind the commands does so where it is, or it would take itself for the command.
      rolldownOptions: { external: /\/cli\/npm\//, output: { entryFileNames: 'built.mjs' } },
    },
  });
  const built = join(folder, 'built.mjs');
  const { status } = spawnSync(process.execPath, [built, ...names], { stdio: 'inherit' });
  rmSync(built);
  return status ?? 1;
}
