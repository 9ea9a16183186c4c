import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The preload: CommonJS in one file, because the sandbox knows no modules but `electron`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: 'preload/preload.ts',
    outDir: '../dist/main',
    // The main process is built into the same folder, at the same time.
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } },
  },
});
