import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the child that is killed, of the app's own code for saving and journalling. @returns its path */
export async function buildChild(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'crux-kill-child-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: 'child.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs', codeSplitting: false } },
    },
  });
  return join(outDir, 'child.mjs');
}
