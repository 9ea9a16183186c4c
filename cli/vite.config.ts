import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { citationData } from '../scripts/citation-data.ts';
import { citationLicences } from '../scripts/licence-notices.ts';
import { packageLicences } from '../scripts/package-licences.ts';

const packages = createRequire(import.meta.url);
const parts = Object.keys(packages('@fontsource/inter/unicode.json'));

/** Inter, which pictures are set in: whole for PNG and PDF, in parts for SVGs that carry it. */
const FONTS: Readonly<Record<string, string>> = {
  'Inter-Regular.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'Inter-SemiBold.ttf': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  ...Object.fromEntries(
    [400, 600]
      .flatMap((weight) => parts.map((part) => `inter-${part}-${weight}-normal.woff2`))
      .map((name) => [name, `@fontsource/inter/files/${name}`]),
  ),
};

const fonts: Plugin = {
  name: 'crux-fonts',
  generateBundle() {
    for (const [name, file] of Object.entries(FONTS)) {
      const source = readFileSync(packages.resolve(file));
      this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source });
    }
  },
};

/** The command line: `crux`, with all that it needs but Skia, which is a binary. What is seldom needed is loaded when it is. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [fonts, citationData(), citationLicences(), packageLicences()],
  ssr: { target: 'node', noExternal: true, external: ['@napi-rs/canvas'] },
  build: {
    ssr: 'crux/crux.ts',
    outDir: '../dist/cli',
    emptyOutDir: true,
    license: { fileName: 'licences/packages.md' },
    target: 'node20',
    minify: false,
    ssrEmitAssets: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'crux.js',
        chunkFileNames: 'crux-[name].js',
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
