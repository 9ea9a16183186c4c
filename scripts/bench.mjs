import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildIfStale } from './build-if-stale.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { root } from './places.mjs';
import { runCommand } from './run-tool.mjs';

// `npm run bench [NAME…]`: takes the figures of `tests/bench`, beside other programs, which it installs at first.
const folder = join(root, 'tests/bench');
const built = join(folder, 'built.mjs');
if (!existsSync(join(folder, 'node_modules'))) {
  console.log('Installing what Crux is measured beside …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const { code, output } = await runCommand('npm', args);
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
}
const browser = await obtainChromium();
if ('why' in browser) console.log(`${browser.why}\nThe pictures are not measured.`);
if ((await buildIfStale()) === 'failed') process.exit(1);
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
    rolldownOptions: { external: /\/scripts\//, output: { entryFileNames: 'built.mjs' } },
  },
});
const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], { stdio: 'inherit' });
rmSync(built);
process.exit(status ?? 1);
