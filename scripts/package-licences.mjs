import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** Where Vite lists the packages that are built in. */
const LIST = 'licences/packages.md';

/**
 * What some packages leave out of themselves: who holds the copyright, by their own words in `package.json` or their repository. All
 * are under the MIT licence.
 *
 * @type {Readonly<Record<string, string>>}
 */
const UNDER_MIT = {
  '@citation-js/date': 'Copyright (c) Lars Willighagen',
  '@citation-js/name': 'Copyright (c) Lars Willighagen',
  brotli:
    'Copyright (c) Devon Govett\nThe decoder: Copyright 2013 Google Inc. All Rights Reserved. Licensed under the Apache License 2.0.',
  dfa: 'Copyright (c) Devon Govett',
  fontkit: 'Copyright (c) 2014-present Devon Govett',
  'png-js': 'Copyright (c) 2017 Devon Govett',
};

/**
 * Completes the list of packages that Vite writes, in which some have no licence or no text of it, and puts Crux's own licence beside it.
 * The build fails at a package that is still without.
 *
 * @returns {import('vite').Plugin}
 */
export function packageLicences() {
  return {
    name: 'crux-package-licences',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[LIST];
        if (list?.type !== 'asset') throw new Error(`${LIST} was not written.`);
        list.source = completed(String(list.source));
        const source = readFileSync(join(root, 'LICENSE'), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'licences/crux.txt', source });
      },
    },
  };
}

/**
 * @param {string} list
 * @returns {string} with a licence and its text for every package
 */
export function completed(list) {
  const mit = readFileSync(join(import.meta.dirname, 'licences/MIT.txt'), 'utf8').trimEnd();
  return list.replace(
    /^## (\S+) - (\S+)(?: (\(.+\)))?\n+((?:(?!## \S+ - ).*\n?)*)/gm,
    (whole, name, version, licence, text) => {
      if (licence && text.trim()) return whole;
      const holder = UNDER_MIT[name];
      if (!holder || (licence && licence !== '(MIT)'))
        throw new Error(`${name} ${version} says nothing of its licence: see package-licences.mjs.`);
      return `## ${name} - ${version} (MIT)\n\n${text.trim() || `${holder}\n\n${mit}`}\n\n`;
    },
  );
}
