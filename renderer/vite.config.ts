import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from '../bridge/content-security-policy';
import { citationData } from '../cli/npm/citation-data.mjs';
import { citationLicences } from '../cli/npm/citation-licences.mjs';
import { packageLicences } from '../cli/npm/package-licences.mjs';
import { pdfLicences } from '../cli/npm/pdf-licences.mjs';

/** The window: one set of static files for the desktop and for the browser edition. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), policyInPage(), citationData(), citationLicences(), pdfLicences(), packageLicences()],
  // Workers read their libraries when they need them, as the window does.
  worker: { format: 'es', plugins: () => [citationData()] },
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
          groups: [{ name: startOrNone, debugName: 'start', includeDependenciesRecursively: false }],
        },
      },
    },
  },
});

/** What of a build the grouping of modules needs. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let atStart: ReadonlySet<string> | undefined;

/**
 * All that the window needs at its start goes into one file: in parts, each shared with something that is read later, it would be
 * larger packed, and take more requests.
 */
function startOrNone(id: string, modules: Modules): string | null {
  atStart ??= importedBy(fileURLToPath(new URL('./main.tsx', import.meta.url)), modules);
  return atStart.has(id) ? 'start' : null;
}

function importedBy(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  // It grows while it is walked.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  // The entry itself waits for what it reads, and nothing that is read then may have to wait for the entry.
  found.delete(entry);
  return found;
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
