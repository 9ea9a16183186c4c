import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

const texts = join(import.meta.dirname, 'licences');

/**
 * Puts the licence of pdf.js, and those of its decoders, beside what is built: the package unpdf has pdf.js within, and says nothing of it.
 * The texts are those of the package pdfjs-dist.
 *
 * @returns {import('vite').Plugin}
 */
export function pdfLicences() {
  return {
    name: 'crux-pdf-licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences/pdf.js.txt', source: pdfLicence() });
    },
  };
}

function pdfLicence() {
  const code = readFileSync(join(root, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');
  const [, version] = /apiVersion:`(\d+\.\d+\.\d+)`/.exec(code) ?? [];
  if (!version) throw new Error('unpdf no longer says which pdf.js it has within: see pdf-licences.mjs.');
  const decoders = readdirSync(join(texts, 'pdfjs')).sort();
  return `pdf.js ${version}, Copyright 2024 Mozilla Foundation, https://mozilla.github.io/pdf.js/
Crux has it by way of the package unpdf, which bundles it. It is licensed under the Apache License 2.0:

${read('Apache-2.0.txt')}
What follows are the notices of the decoders in it, for JPEG 2000 (OpenJPEG), colour profiles (qcms), JBIG2 and Brotli.

${decoders.map((name) => `${name.replace('.txt', '')}\n\n${read(`pdfjs/${name}`)}`).join('\n')}`;
}

/** @param {string} name */
function read(name) {
  return readFileSync(join(texts, name), 'utf8');
}
