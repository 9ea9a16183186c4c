import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from '../bridge/content-security-policy';

/** The window: one set of static files for the desktop and for the browser edition. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), policyInPage()],
  // Workers read their libraries when they need them, as the window does.
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
  },
});

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
