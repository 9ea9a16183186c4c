import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { permissionOfMit } from './licence-notices.ts';
import { root } from './places.mjs';

/** Where Vite lists the packages that are built in. */
const LIST = 'licences/packages.md';

/**
 * What some packages leave out of themselves: who holds the copyright, by their own words in `package.json` or their repository. All
 * are under the MIT licence.
 */
const UNDER_MIT: Readonly<Record<string, string>> = {
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
 */
export function packageLicences(): Plugin {
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

/** The list with a licence and its text for every package. @throws where nobody knows one */
export function completed(list: string): string {
  return list.replace(
    /^## (\S+) - (\S+)(?: (\(.+\)))?\n+((?:(?!## \S+ - ).*\n?)*)/gm,
    (whole, name, version, licence, text) => {
      if (licence && text.trim()) return whole;
      const holder = UNDER_MIT[name];
      if (!holder || (licence && licence !== '(MIT)'))
        throw new Error(`${name} ${version} says nothing of its licence: see package-licences.ts.`);
      return `## ${name} - ${version} (MIT)\n\n${text.trim() || `${holder}\n\n${permissionOfMit()}`}\n\n`;
    },
  );
}
