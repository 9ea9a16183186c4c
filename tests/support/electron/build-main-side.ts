import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hashOf } from '../../../scripts/stamp.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/stand-in', import.meta.url));

/** Builds the module that the main process gets for `electron`, unless that is already done. @returns its path */
export async function buildMainSide(): Promise<string> {
  const folder = join(cache, hashOf(here, ['main-side', 'link.ts', 'build-main-side.ts']));
  if (!existsSync(folder)) await buildInto(folder);
  return join(folder, 'electron.mjs');
}

/** Test processes may build at the same time, so each does it aside; the first to end lays it in place. */
async function buildInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), 'building-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(here, 'main-side'),
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: 'index.ts',
      outDir: aside,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'electron.mjs', codeSplitting: false } },
    },
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
