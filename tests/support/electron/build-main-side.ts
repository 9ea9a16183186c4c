import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let built: Promise<string> | undefined;

/** Builds the module that the main process gets for `electron`, once a process. @returns its path */
export function buildMainSide(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), 'crux-stand-in-')));
  return built;
}

async function buildInto(folder: string): Promise<string> {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./main-side', import.meta.url)),
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: 'index.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'electron.mjs', codeSplitting: false } },
    },
  });
  return join(folder, 'electron.mjs');
}
