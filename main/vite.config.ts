import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packageLicences } from '../scripts/package-licences.ts';

/** Electron's main process: one file with all that it needs, so that a packaged Crux has no `node_modules`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [packageLicences()],
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: 'index.ts',
    outDir: '../dist/main',
    // The preload is built into the same folder, at the same time.
    emptyOutDir: false,
    license: { fileName: 'licences/packages.md' },
    // Older than Electron's own Node, so that the tests can run it under the oldest Node that Crux is developed on.
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
  },
});
