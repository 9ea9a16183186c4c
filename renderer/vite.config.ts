import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from '../bridge/content-security-policy';
import { citationData } from '../scripts/citation-data.ts';
import { kindColours } from '../scripts/kind-colours.ts';
import { citationLicences, pdfLicences } from '../scripts/licence-notices.ts';
import { packageLicences } from '../scripts/package-licences.ts';

/** The window: one set of static files for the desktop and for the browser edition. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [
    react(),
    kindColours(),
    partsOfReactFlow(),
    policyInPage(),
    citationData(),
    citationLicences(),
    pdfLicences(),
    packageLicences(),
  ],
  // Workers read their libraries when they need them, as the window does.
  worker: {
    format: 'es',
    plugins: () => [citationData()],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    license: { fileName: 'licences/packages.md' },
    target: 'es2023',
    assetsInlineLimit: 0,
    // In kB before packing; what is needed at the start is one file on purpose, and what reads PDFs comes as one.
    chunkSizeWarningLimit: 1700,
    rolldownOptions: {
      // How long plugins take is nothing for whoever starts Crux.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // All that the window needs at its start goes into one file: in parts, each shared with something that is read later,
          // it would be larger packed, and take more requests. But the entry itself waits for what it reads, and nothing that
          // is read then may have to wait for the entry.
          groups: [
            {
              name: 'start',
              tags: ['$initial'],
              test: /^(?!.*[\\/]renderer[\\/](?:index\.html|app[\\/]main\.tsx)$)/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});

/**
 * Lets the build leave out the parts of React Flow that Crux does not use, as its small map and its buttons: it marks none of its
 * calls as free of effects, and names each part by a write to it, so that all of them would come along.
 */
function partsOfReactFlow(): Plugin {
  return {
    name: 'crux-parts-of-react-flow',
    apply: 'build',
    transform: {
      filter: { id: /@xyflow\/react\/dist\/esm\/index\.js$/ },
      handler: (code) => ({
        // Its own lines keep their places.
        code: code
          .replace(/^(\w+)\.displayName = '\1';$/gm, '')
          .replace(/ = (memo|forwardRef|fixedForwardRef)\(/g, ' = /* @__PURE__ */ $1('),
        map: null,
      }),
    },
  };
}

/**
 * Writes the policy into the built page, so that it holds wherever the files are served; and into a file beside it,
 * for a server that sets headers, which add what a `<meta>` may not say: that no page may frame this one.
 */
function policyInPage(): Plugin {
  const policy = contentSecurityPolicy('self');
  const content = policy.replace(/; frame-ancestors [^;]+/, '');
  return {
    name: 'crux-policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'content-security-policy.txt', source: policy });
    },
  };
}
